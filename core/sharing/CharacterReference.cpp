#include "core/sharing/CharacterReference.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The names that French and English pages use.
QString namedCharacter(QStringView name)
{
    static const QHash<QString, QChar> names { { u"amp"_s, u'&' }, { u"lt"_s, u'<' }, { u"gt"_s, u'>' },
        { u"quot"_s, u'"' }, { u"apos"_s, u'\'' }, { u"nbsp"_s, u' ' }, { u"eacute"_s, u'é' }, { u"egrave"_s, u'è' },
        { u"ecirc"_s, u'ê' }, { u"euml"_s, u'ë' }, { u"agrave"_s, u'à' }, { u"acirc"_s, u'â' }, { u"ccedil"_s, u'ç' },
        { u"icirc"_s, u'î' }, { u"iuml"_s, u'ï' }, { u"ocirc"_s, u'ô' }, { u"ugrave"_s, u'ù' }, { u"ucirc"_s, u'û' },
        { u"oelig"_s, u'œ' }, { u"Eacute"_s, u'É' }, { u"Agrave"_s, u'À' }, { u"Ccedil"_s, u'Ç' }, { u"laquo"_s, u'«' },
        { u"raquo"_s, u'»' }, { u"rsquo"_s, u'’' }, { u"lsquo"_s, u'‘' }, { u"rdquo"_s, u'”' }, { u"ldquo"_s, u'“' },
        { u"hellip"_s, u'…' }, { u"ndash"_s, u'–' }, { u"mdash"_s, u'—' }, { u"bull"_s, u'•' }, { u"middot"_s, u'·' },
        { u"euro"_s, u'€' }, { u"copy"_s, u'©' }, { u"deg"_s, u'°' } };
    const auto it = names.constFind(name.toString());
    return it == names.cend() ? QString() : QString(*it);
}

QString numberedCharacter(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = isHex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QStringView(QChar::fromUcs4(code)).toString() : QString();
}

} // namespace

QString characterReference(QStringView name)
{
    return name.startsWith(u'#') ? numberedCharacter(name.mid(1)) : namedCharacter(name);
}

QString withoutReferences(const QString& html)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf(u'&'); at >= 0; at = html.indexOf(u'&', at + 1)) {
        const QStringView rest = QStringView(html).mid(at + 1, longestReference);
        const qsizetype end = rest.indexOf(u';');
        const QString character = characterReference(rest.first(std::max<qsizetype>(end, 0)));
        if (character.isEmpty())
            continue;
        text.append(QStringView(html).sliced(from, at - from)).append(character);
        from = at + 1 + end + 1;
    }
    return text.append(QStringView(html).sliced(from));
}

} // namespace besace
