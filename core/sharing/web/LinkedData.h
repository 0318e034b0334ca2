#pragma once

#include "core/sharing/PortfolioContent.h"

namespace besace {

/// What a portfolio says, for search engines and other programs: JSON-LD with the terms of https://schema.org/ (Person,
/// EducationalOccupationalCredential) and the types of Open Badges, ready to stand in a `<script>` data block: nothing
/// in it can end the block. Cancelled, changed and unreadable badges are left out: these terms have no word that warns.
/// @param files for each badge the addresses of its files, from the page; empty where they are in the page
QByteArray linkedData(const PortfolioContent& content, const QList<QStringList>& files = {});

/// The same for the page of one badge.
QByteArray linkedDataOfBadge(const PortfolioContent& content, const ContentBadge& badge, const QStringList& files);

} // namespace besace
