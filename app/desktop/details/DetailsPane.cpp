#include "app/desktop/details/DetailsPane.h"

#include "app/desktop/details/AddressRow.h"
#include "app/desktop/details/CheckList.h"
#include "app/desktop/details/LetterDialog.h"
#include "app/desktop/details/NameOnScreen.h"
#include "app/desktop/details/OwnWordsEditor.h"
#include "app/desktop/details/PlainText.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/details/Sections.h"
#include "app/desktop/details/StateBox.h"
#include "app/desktop/details/TechnicalDetails.h"
#include "app/desktop/looks/Pieces.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int pictureLines = 5;
/// Only a hostile badge needs more than this; the list beside it keeps its room.
constexpr int widestNeed = 23;
/// Lines longer than about 70 characters are hard to follow.
constexpr int widestLines = 44;

int pictureExtent(const QWidget& widget) { return widget.fontMetrics().height() * pictureLines; }

QString nameOf(const StoredBadge& stored, const QStringList& languages)
{
    const QString own = oneLine(stored.badge.name.in(languages));
    return nameOnScreen(own.isEmpty() ? stored.summary.name : own);
}

QString givenBy(const StoredBadge& stored, const QLocale& locale)
{
    QString issuer = oneLine(readableName(stored.summary.issuerName));
    if (issuer.isEmpty())
        issuer = stored.summary.issuerDomain;
    QStringList lines { issuer };
    if (stored.summary.issuedOn)
        lines << DetailsPane::tr("Given on %1").arg(wording::date(*stored.summary.issuedOn, locale));
    if (stored.summary.validUntil && stored.summary.state != State::Expired) // else the headline says it
        lines << DetailsPane::tr("Valid until %1").arg(wording::date(*stored.summary.validUntil, locale));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Only who is proved to have given the badge can be known by it.
KnownIssuer issuerToKnow(const StoredBadge& stored, const QStringList& languages)
{
    const Check& check = stored.report.check(CheckKind::Issuer);
    if (check.reason != u"issuer-not-on-list"_s || stored.summary.trashedAt)
        return {};
    return { check.detail, oneLine(readableName(stored.badge.issuer.name.in(languages))) };
}

QWidget* makeHint(const QString& words)
{
    auto* hint = new TextLabel(TextSize::Body, Ink::Muted, false);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWords(words);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->addStretch(1);
    layout->addWidget(hint);
    layout->addStretch(2);
    return place;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_back(makeButton(tr("Back to the list"), u"back"_s, ButtonKind::Quiet))
    , m_scroll(new QScrollArea)
{
    setOnSurface(*this);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DetailsPane::backWanted);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameStyle(QFrame::StyledPanel | QFrame::Plain); // room for the ring of the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Badge details"));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_scroll, 1);
    showNothing({});
}

void DetailsPane::showBadge(const StoredBadge& stored, const QStringList& fileNames, const QLocale& locale)
{
    const bool same = m_shown == stored.summary.id;
    QWidget* focused = QApplication::focusWidget();
    const bool writing = same && m_own != nullptr && m_own->isAncestorOf(focused);
    if (!same)
        saveOwnWords();
    const QPixmap picture = same && m_picture != nullptr ? m_picture->pixmap() : QPixmap();
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(space::edge + 4, space::edge + 4, space::edge + 4, space::section);
    auto* middle = new QWidget;
    middle->setMaximumWidth(fontMetrics().height() * widestLines);
    outer->addWidget(middle);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::edge);
    fill(*column, stored, fileNames, locale);
    column->addStretch();
    m_shown = stored.summary.id;
    replaceContent(content);
    if (writing && m_own != nullptr)
        focused->setFocus();
    if (!picture.isNull())
        setPicture(m_shown, picture);
}

void DetailsPane::fill(
    QVBoxLayout& column, const StoredBadge& stored, const QStringList& fileNames, const QLocale& locale)
{
    const QStringList languages = sections::languages(locale);
    const Badge& badge = stored.badge;
    column.addWidget(makeHead(stored, locale));
    column.addWidget(makeStateBox(stored, locale));
    sections::addNews(column, stored, locale);
    column.addWidget(makeRecipient(stored));
    sections::addDescription(column, badge, languages);
    sections::addRequirements(column, badge, languages);
    sections::addSkills(column, badge, languages);
    if (QWidget* own = ownWords(stored, locale))
        column.addWidget(own);
    sections::addStory(column, badge, languages);
    sections::addEvidence(column, badge, languages);
    sections::addResults(column, badge, languages, locale);
    sections::addEndorsements(column, stored, languages);
    m_issuer = makeIssuer(stored, languages);
    column.addWidget(m_issuer);
    column.addWidget(
        sections::titled(tr("The 6 checks"), new CheckList(stored.report, stored.summary.issuerDomain, locale)));
    m_technical = new Disclosure(
        tr("Technical details"), [stored, fileNames] { return new TechnicalDetails(stored, fileNames); });
    column.addWidget(m_technical);
    if (stored.documents == 0)
        return;
    QPushButton* copy = makeButton(tr("See the kept copy"), {}, ButtonKind::Quiet);
    copy->setObjectName(u"keptCopy"_s);
    connect(copy, &QPushButton::clicked, this, &DetailsPane::keptCopyWanted);
    column.addWidget(copy, 0, Qt::AlignLeading);
}

QWidget* DetailsPane::makeHead(const StoredBadge& stored, const QLocale& locale)
{
    const QString name = nameOf(stored, sections::languages(locale));
    m_picture = new QLabel;
    const int side = pictureExtent(*this);
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the badge %1").arg(name));
    m_picture->hide();

    auto* title = new TextLabel(TextSize::Title, Ink::Text, true);
    title->setWords(name);
    title->setSelectable();
    auto* given = new TextLabel(TextSize::Body, Ink::Muted, false);
    given->setWords(givenBy(stored, locale));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(title);
    words->addWidget(given);
    words->addStretch();
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(space::edge);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget* DetailsPane::makeStateBox(const StoredBadge& stored, const QLocale& locale)
{
    auto* box = new StateBox(stored, locale);
    connect(box, &StateBox::checkAgainWanted, this, &DetailsPane::checkAgainWanted);
    connect(box, &StateBox::keptCopyWanted, this, &DetailsPane::keptCopyWanted);
    connect(box, &StateBox::letterWanted, this,
        [this, stored, locale] { showLetter(Letter::inEachLanguage(stored, locale)); });
    connect(box, &StateBox::issuerWanted, this, [this] { m_scroll->ensureWidgetVisible(m_issuer, 0, space::section); });
    connect(box, &StateBox::technicalDetailsWanted, this, [this] {
        m_technical->setOpen(true);
        m_technical->button()->setFocus();
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(m_technical, 0, space::section);
    });
    return box;
}

void DetailsPane::showLetter(const QList<Letter>& letters)
{
    auto* dialog = new LetterDialog(letters, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::mailWanted, dialog, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    dialog->open();
}

QWidget* DetailsPane::makeRecipient(const StoredBadge& stored)
{
    auto* line = new RecipientLine(stored);
    connect(line, &RecipientLine::identityGiven, this, &DetailsPane::identityGiven);
    return sections::titled(tr("The person"), line);
}

/// What is in the trash is not written about.
QWidget* DetailsPane::ownWords(const StoredBadge& stored, const QLocale& locale)
{
    if (stored.summary.trashedAt) {
        m_own = nullptr; // goes with what was on show
        return nullptr;
    }
    if (m_own == nullptr || m_own->id() != stored.summary.id) {
        m_own = new OwnWordsEditor(stored.summary.id, wording::languageOf(locale));
        connect(m_own, &OwnWordsEditor::storyWritten, this, &DetailsPane::writeStory);
        connect(m_own, &OwnWordsEditor::skillsWritten, this, &DetailsPane::skillsWritten);
        connect(m_own, &OwnWordsEditor::tagsWritten, this, &DetailsPane::tagsWritten);
    }
    OwnWords words = stored.own;
    words.story = m_unkept.value(stored.summary.id, words.story);
    m_own->setOwnWords(words);
    return m_own;
}

void DetailsPane::saveOwnWords()
{
    const QMap<BadgeId, Story> again = m_unkept;
    if (m_own != nullptr)
        m_own->save(); // what is newer goes before: it counts
    for (const auto& [id, story] : again.asKeyValueRange()) {
        if (m_unkept.contains(id) && m_unkept.value(id) == story)
            writeStory(id, story);
    }
}

void DetailsPane::writeStory(BadgeId id, const Story& story)
{
    m_unkept.insert(id, story);
    emit storyWritten(id, story);
}

void DetailsPane::noteStory(BadgeId id, const Result<void>& kept)
{
    m_whyUnkept = kept ? std::nullopt : std::optional(kept.error());
    if (kept || kept.error().code == Error::Code::NotFound) // a badge that is gone needs no story
        m_unkept.remove(id);
}

std::optional<Error> DetailsPane::whyUnkept() const { return m_unkept.isEmpty() ? std::nullopt : m_whyUnkept; }

void DetailsPane::forgetUnkept() { m_unkept.clear(); }

QWidget* DetailsPane::makeKnowButton(const KnownIssuer& issuer)
{
    QPushButton* button = makeButton(tr("I know this organisation…"), {}, ButtonKind::Plain);
    button->setObjectName(u"knowIssuer"_s);
    connect(button, &QPushButton::clicked, this, [this, issuer] { emit knownIssuerWanted(issuer); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(button);
    layout->addStretch();
    return row;
}

QWidget* DetailsPane::makeIssuer(const StoredBadge& stored, const QStringList& languages)
{
    const Profile& issuer = stored.badge.issuer;
    QList<QWidget*> parts;
    const auto say = [&parts](const QString& words) {
        if (!words.isEmpty())
            parts << sections::paragraph(words);
    };
    say(oneLine(readableName(issuer.name.in(languages))));
    say(plainFromMarkdown(issuer.description.in(languages)));
    say(oneLine(issuer.email));
    if (!issuer.url.isEmpty())
        parts << new AddressRow(issuer.url);
    if (parts.isEmpty())
        say(tr("The badge does not say who gave it."));
    if (const KnownIssuer unknown = issuerToKnow(stored, languages); !unknown.id.isEmpty())
        parts << makeKnowButton(unknown);
    return sections::titled(tr("The organisation, as the badge names it"), sections::column(parts));
}

void DetailsPane::setPicture(BadgeId id, const QPixmap& picture)
{
    if (id != m_shown || m_picture == nullptr || picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap fitting = picture.scaled(m_picture->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    m_picture->setPixmap(fitting);
    m_picture->show();
}

void DetailsPane::showNothing(const QString& hint)
{
    saveOwnWords();
    m_shown = 0;
    m_own = nullptr;
    m_picture = nullptr;
    m_issuer = nullptr;
    m_technical = nullptr;
    replaceContent(makeHint(hint));
}

void DetailsPane::replaceContent(QWidget* content)
{
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    // Words wrap, buttons do not: nothing may be cut off at the side.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int needed = content->minimumSizeHint().width() + bar + 2 * m_scroll->frameWidth();
    m_scroll->setMinimumWidth(std::min(needed, fontMetrics().height() * widestNeed));
    m_scroll->setWidget(content);
}

void DetailsPane::setBackVisible(bool visible) { m_back->setVisible(visible); }

int DetailsPane::pictureSide() const { return qRound(pictureExtent(*this) * devicePixelRatioF()); }

QWidget* DetailsPane::focusTarget() const { return m_scroll; }

} // namespace besace
