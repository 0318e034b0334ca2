#include "core/sharing/pictures/SvgStyle.h"

#include <QRegularExpression>

namespace besace {

using namespace Qt::StringLiterals;

/// Themes have some dozens of colours.
static constexpr qsizetype maxVariables = 1000;
static constexpr qsizetype maxValueChars = 256;
/// A variable may name another; more turns are a circle.
static constexpr int maxTurns = 4;
static constexpr qsizetype maxCssChars = 1'000'000;

void SvgStyle::collect(const QString& css)
{
    static const QRegularExpression property(uR"((--[\w-]{1,64})\s*:\s*([^;{}]*))"_s);
    for (auto it = property.globalMatch(css); it.hasNext() && m_variables.size() < maxVariables;) {
        const QRegularExpressionMatch match = it.next();
        m_variables.insert(match.captured(1), match.captured(2).trimmed().left(maxValueChars));
    }
}

QString SvgStyle::withVariables(QString css) const
{
    static const QRegularExpression use(uR"(var\(\s*(--[\w-]{1,64})\s*(?:,([^()]*))?\))"_s);
    for (int turn = 0; turn < maxTurns && css.contains("var("_L1) && css.size() <= maxCssChars; ++turn) {
        QString replaced;
        qsizetype done = 0;
        for (auto it = use.globalMatch(css); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            replaced += QStringView(css).sliced(done, match.capturedStart() - done);
            replaced += m_variables.value(match.captured(1), match.captured(2).trimmed());
            done = match.capturedEnd();
        }
        css = replaced.append(QStringView(css).sliced(done));
    }
    return css;
}

QString SvgStyle::clean(const QString& css) const
{
    static const QRegularExpression comment(uR"(/\*.*?(\*/|$))"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression import(
        u"@(import|charset|namespace)[^;]*;?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outside(
        uR"(url\(\s*(?!['"]?#)[^)]*\)?)"_s, QRegularExpression::CaseInsensitiveOption);
    if (css.contains(u'\\') || css.size() > maxCssChars)
        return {};
    const QString plain = withVariables(QString(css).remove(comment));
    return plain.size() > maxCssChars ? QString() : QString(plain).remove(import).replace(outside, u"none"_s);
}

QStringList referencesIn(const QString& css)
{
    static const QRegularExpression inside(
        uR"(url\(\s*['"]?#([^)'"\s]+))"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    for (auto it = inside.globalMatch(css); it.hasNext();)
        ids += it.next().captured(1);
    return ids;
}

} // namespace besace
