#include "core/wording/ListWording.h"

#include "core/wording/IssuerWording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::wording::ListWording)
};

/// As many names as somebody reads in a sentence.
constexpr qsizetype namesRead = 10;

QString namesOf(const QList<KnownIssuer>& issuers)
{
    QStringList names;
    for (const KnownIssuer& issuer : issuers.first(std::min(issuers.size(), namesRead)))
        names.append(issuerWords(issuer));
    if (issuers.size() > namesRead)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

QString listSentence(ListAnswer answer)
{
    switch (answer) {
    case ListAnswer::Fine:
        return {};
    case ListAnswer::Broken:
        return Words::tr(
            "This list was changed after it was signed. Nothing was taken from it. Ask its maker for it again.");
    case ListAnswer::Unsigned:
        return Words::tr("This list is not signed. Nothing was taken from it. Ask its maker for the signed list.");
    case ListAnswer::OtherKey:
        return Words::tr(
            "This list is signed with another key. Nothing was taken from it. Ask its maker which key is theirs.");
    case ListAnswer::Older:
        return Words::tr("This list is an older one. Nothing was taken from it. Ask its maker for the latest list.");
    }
    Q_UNREACHABLE();
}

QString listChangeSentence(const ListChange& change)
{
    QStringList sentences;
    if (!change.added.isEmpty())
        sentences.append(Words::tr("New (%1): %2.").arg(change.added.size()).arg(namesOf(change.added)));
    if (!change.struckOff.isEmpty())
        sentences.append(Words::tr("Struck off (%1): %2.").arg(change.struckOff.size()).arg(namesOf(change.struckOff)));
    return sentences.isEmpty() ? Words::tr("None is new, and none is struck off.") : sentences.join(u' ');
}

} // namespace besace::wording
