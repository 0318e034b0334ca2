#include "core/wording/RecoveryWording.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::wording {

namespace {

const char* partText(BackpackPart part)
{
    switch (part) {
    case BackpackPart::Files:
        return QT_TRANSLATE_NOOP("wording", "second copies of badge files");
    case BackpackPart::Documents:
        return QT_TRANSLATE_NOOP("wording", "what the organisations' sites said");
    case BackpackPart::Reports:
        return QT_TRANSLATE_NOOP("wording", "results of checks (check again)");
    case BackpackPart::Collections:
        return QT_TRANSLATE_NOOP("wording", "collections");
    case BackpackPart::Identities:
        return QT_TRANSLATE_NOOP("wording", "your addresses");
    case BackpackPart::KnownIssuers:
        return QT_TRANSLATE_NOOP("wording", "organisations that you know");
    case BackpackPart::OwnWords:
        return QT_TRANSLATE_NOOP("wording", "your own words");
    case BackpackPart::History:
        return QT_TRANSLATE_NOOP("wording", "what can be undone");
    case BackpackPart::Rest:
        return QT_TRANSLATE_NOOP("wording", "other things");
    }
    Q_UNREACHABLE();
}

QString shownNames(const QList<NamedBadge>& badges, int shown, const Language& language)
{
    QStringList names;
    for (const NamedBadge& badge : badges.first(std::min<qsizetype>(badges.size(), shown)))
        names.append(badge.name.isEmpty() ? u"%1"_s.arg(badge.id) : badge.name);
    if (badges.size() > shown)
        names.append(language.words(
            "wording", QT_TRANSLATE_N_NOOP("wording", "and %n others"), static_cast<int>(badges.size() - shown)));
    return names.join(u", "_s);
}

QString count(const char* text, const QList<NamedBadge>& badges, const Language& language)
{
    return language.words("wording", text, static_cast<int>(badges.size()));
}

} // namespace

QString recoveryHeadline(const Language& language)
{
    return language.words(
        "wording", QT_TRANSLATE_NOOP("wording", "Your backpack was damaged. Besace put it right, as far as it could."));
}

QStringList recoverySentences(const Recovery& recovery, int namesShown, const Language& language)
{
    QStringList sentences;
    sentences << count(
        QT_TRANSLATE_N_NOOP("wording", "%n badges came through, unchanged."), recovery.cameThrough, language);
    if (!recovery.fromBackup.isEmpty())
        sentences << count(QT_TRANSLATE_N_NOOP("wording", "%n badges came from the last copy of your backpack."),
            recovery.fromBackup, language);
    if (!recovery.lost.isEmpty())
        sentences << count(QT_TRANSLATE_N_NOOP("wording", "%n badges are lost:"), recovery.lost, language) + u' '
                + shownNames(recovery.lost, namesShown, language) + u'.';
    if (recovery.mayBeMoreLost)
        sentences << language.words("wording",
            QT_TRANSLATE_NOOP("wording", "There may be other lost badges. Their names can no longer be read."));
    QStringList parts;
    for (const BackpackPart part : recovery.parts)
        parts << language.words("wording", partText(part));
    if (!parts.isEmpty())
        sentences << language.words("wording", QT_TRANSLATE_NOOP("wording", "Something may also be missing here:"))
                + u' ' + parts.join(u", "_s) + u'.';
    sentences << language.words("wording", QT_TRANSLATE_NOOP("wording", "The damaged file is kept as it was:")) + u' '
            + QFileInfo(recovery.setAside).fileName();
    return sentences;
}

} // namespace besace::wording
