#pragma once

#include <QString>

/// What sixty-four candidates bring to an advisor: a folder each, some with a planted problem. Nobody of these names
/// exists; every address is under `.example` (RFC 2606). What is planted where stands in truth.txt beside this.
namespace besace::candidates {

inline constexpr int count = 64;

/// `FOLDER/01` … `FOLDER/60`, `FOLDER/known-issuers.json`, and `FOLDER/documents`, the web as FolderDocuments reads it.
/// Needs a QGuiApplication.
void makeCandidates(const QString& folder);

/// The instant at which they are looked at: 12 March 2026.
inline constexpr QStringView today = u"2026-03-12T14:05:00Z";

} // namespace besace::candidates
