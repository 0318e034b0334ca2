#include "tests/app/desktop/gallery/Help.h"

#include "app/desktop/details/LetterDialog.h"
#include "app/desktop/help/HelpWindow.h"
#include "core/wording/Languages.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

void takeWindow(Gallery& gallery)
{
    HelpWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(small);
    window.show();
    gallery.take(window, u"help"_s);
    window.findChild<QLineEdit*>()->setText(u"badge"_s);
    gallery.take(window, u"help-search"_s);
    window.findChild<QLineEdit*>()->setText(u"xyz"_s);
    gallery.take(window, u"help-nothing-found"_s);
    window.turnTo({ HelpBook::Kind::Questions, u"add"_s });
    gallery.take(window, u"help-read"_s);
    window.turnTo({ HelpBook::Kind::Guide, u"states"_s });
    gallery.take(window, u"help-guide"_s);
    window.turnTo({ HelpBook::Kind::Accessibility, u"not-met"_s });
    gallery.take(window, u"help-accessibility"_s);
}

void takeLetters(Gallery& gallery, const QString& backpackPath, const QString& language)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    const Result<QList<BadgeSummary>> badges = backpack->list({}, Gallery::today());
    for (const BadgeSummary& badge : *badges) {
        const Result<StoredBadge> stored = backpack->badge(badge.id);
        if (!stored || !Letter::isFor(badge.state))
            continue;
        LetterDialog dialog(Letter::inEachLanguage(*stored, wording::localeOf(language)));
        dialog.show();
        gallery.take(dialog, u"letter-%1-%2"_s.arg(stateName(badge.state)).arg(badge.id));
        dialog.findChild<QPushButton*>(u"copyLetter"_s)->click();
        gallery.take(dialog, u"letter-%1-%2-copied"_s.arg(stateName(badge.state)).arg(badge.id));
    }
}

} // namespace

void takeHelp(Gallery& gallery, const QString& backpackPath, const QString& language)
{
    takeWindow(gallery);
    takeLetters(gallery, backpackPath, language);
}

} // namespace besace::gallery
