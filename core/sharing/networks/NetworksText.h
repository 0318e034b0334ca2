#pragma once

#include "core/sharing/Portfolio.h"
#include "core/wording/Language.h"

namespace besace {

/// What a person copies into LinkedIn and other networks, for each badge, as one text: fields, LinkedIn's address, and
/// a post for each network with its length. UTF-8. @return Cancelled
Result<QByteArray> networksText(const Portfolio& portfolio, Progress& progress);

/// The fields as a person reads them, in LinkedIn's order: the label and the value, which is empty where there is none.
/// @param words whose language the labels have
/// @param locale of the months
struct ShownField {
    QString label;
    QString value;
};
struct ProfileFields;
QList<ShownField> shownFields(const ProfileFields& fields, const Language& words, const QLocale& locale);
/// What is said where there is no page.
QString noPageSentence(const QString& language);

} // namespace besace
