#include "core/review/ShownBeside.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/review/UncountedProgress.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Only what holds other files can show something else than a badge.
bool mayShow(const ImportItem& item)
{
    static const QStringList holders { u"pdf"_s, u"html"_s, u"zip"_s, u"eml"_s };
    return item.verification && holders.contains(item.container);
}

} // namespace

ShownBeside::ShownBeside(const QList<ImportSource>& sources)
{
    for (const ImportSource& source : sources) {
        if (source.bytes)
            m_pasted.insert(source.name, *source.bytes);
    }
}

QByteArray ShownBeside::bytesOf(const QString& source) const
{
    if (const auto pasted = m_pasted.constFind(source); pasted != m_pasted.cend())
        return *pasted;
    const Result<QByteArray> read = readFile(source, limits::maxFileBytes);
    return read ? *read : QByteArray();
}

QList<Question> ShownBeside::contradictions(const ImportItem& item, const Progress& progress)
{
    if (!mayShow(item))
        return {};
    if (m_source != item.source) {
        UncountedProgress uncounted(progress);
        m_shown = shownWords(bytesOf(item.source), uncounted);
        m_source = item.source;
    }
    QList<Question> questions;
    for (const ShownWords& words : m_shown.value(item.sha256))
        questions += besace::contradictions(*item.verification, words);
    return questions;
}

} // namespace besace
