#pragma once

#include <QStringView>

namespace besace::jsonld {

/// Letters, then groups of letters and digits, each of one to eight: what a tag that is well-formed by
/// https://www.rfc-editor.org/rfc/rfc5646#section-2.2.9 must at least be, and what RDF can write down.
bool isLanguageTag(QStringView text);

} // namespace besace::jsonld
