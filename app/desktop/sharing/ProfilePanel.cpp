#include "app/desktop/sharing/ProfilePanel.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/sharing/ShareColumns.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/sharing/BadgeWords.h"
#include "core/sharing/networks/NetworksText.h"
#include "core/sharing/networks/Posts.h"
#include "core/sharing/networks/ProfileFields.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int shownLines = 5;

} // namespace

ProfilePanel::ProfilePanel(QWidget* parent)
    : SharePanel(parent)
    , m_badge(new QComboBox)
    , m_fields(new QWidget)
    , m_fieldRows(new QVBoxLayout(m_fields))
    , m_fieldStatus(new StatusLine)
    , m_noPage(new TextLabel(TextSize::Body, Ink::Caution, false))
    , m_network(new QComboBox)
    , m_post(new QPlainTextEdit)
    , m_length(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_status(new StatusLine)
{
    m_badge->setObjectName(u"profileBadge"_s);
    m_badge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_network->setObjectName(u"network"_s);
    m_post->setObjectName(u"post"_s);
    m_length->setObjectName(u"postLength"_s);
    m_fieldStatus->setObjectName(u"fieldStatus"_s);
    m_status->setObjectName(u"postStatus"_s);
    m_noPage->setObjectName(u"noPage"_s);
    m_post->setTabChangesFocus(true);
    m_post->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    for (const Network& network : networks())
        m_network->addItem(QString::fromLatin1(network.name));
    layOut();
    connect(m_badge, &QComboBox::currentIndexChanged, this, &ProfilePanel::showBadge);
    connect(m_network, &QComboBox::currentIndexChanged, this, &ProfilePanel::showPost);
    connect(m_post, &QPlainTextEdit::textChanged, this, [this] {
        const Network& network = networks().at(m_network->currentIndex());
        const int length = lengthOn(network, m_post->toPlainText());
        m_length->setWords(tr("%1 of %2 letters").arg(length).arg(network.maxLength));
        m_length->setInk(length > network.maxLength ? Ink::Bad : Ink::Muted);
    });
}

void ProfilePanel::layOut()
{
    QVBoxLayout* column = scrolledColumn(*this);
    column->addWidget(fieldName(tr("Badge"), *m_badge));
    column->addWidget(m_badge);
    m_fieldRows->setContentsMargins({});
    m_fieldRows->setSpacing(space::inside);
    column->addWidget(m_fields);
    column->addWidget(m_fieldStatus);
    column->addWidget(m_noPage);
    QPushButton* open = makeButton(tr("Open LinkedIn…"), u"open"_s, ButtonKind::Plain);
    open->setObjectName(u"openLinkedIn"_s);
    QPushButton* copyPost = makeButton(tr("Copy this text"), u"copy"_s, ButtonKind::Plain);
    copyPost->setObjectName(u"copyPost"_s);
    auto* opening = new FlowLayout(space::inside);
    opening->addWidget(open);
    column->addLayout(opening);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(fieldName(tr("A text for your network"), *m_network));
    column->addWidget(m_network);
    column->addWidget(m_post, 1);
    column->addWidget(m_length);
    auto* copying = new FlowLayout(space::inside);
    copying->addWidget(copyPost);
    column->addLayout(copying);
    column->addWidget(m_status);
    m_post->setAccessibleName(tr("The text"));
    connect(open, &QPushButton::clicked, this, &ProfilePanel::askToOpen);
    connect(copyPost, &QPushButton::clicked, this, [this] { copy(m_post->toPlainText(), *m_status); });
}

void ProfilePanel::setPortfolio(const Portfolio& portfolio)
{
    const int chosen = m_badge->currentIndex();
    setBadges(portfolio.badges, portfolio.language);
    if (chosen >= 0 && chosen < m_badge->count())
        m_badge->setCurrentIndex(chosen);
}

void ProfilePanel::setBadges(const QList<PortfolioBadge>& badges, const QString& language)
{
    m_badges = badges;
    m_language = language;
    m_badge->clear();
    for (const PortfolioBadge& badge : badges)
        m_badge->addItem(nameOf(badge.stored, language));
    setEnabled(!badges.isEmpty());
    showBadge();
}

void ProfilePanel::showBadge()
{
    qDeleteAll(m_fields->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_fieldStatus->hide();
    m_status->hide();
    const int index = m_badge->currentIndex();
    if (index < 0 || index >= m_badges.size())
        return;
    const ProfileFields fields = profileFields(m_badges.at(index).stored, m_language);
    for (const ShownField& field : shownFields(fields, {}, QLocale())) {
        if (!field.value.isEmpty())
            addField(field.label, field.value);
    }
    m_noPage->setVisible(!fields.page);
    m_noPage->setWords(tr("This badge has no web page. Attach the PDF instead."));
    showPost();
}

void ProfilePanel::addField(const QString& label, const QString& value)
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(label + u'\n' + breakable(value));
    words->setSelectable();
    QPushButton* button = makeButton(tr("Copy"), u"copy"_s, ButtonKind::Quiet);
    button->setAccessibleName(tr("Copy: %1").arg(label));
    button->setObjectName(u"copyField"_s);
    connect(button, &QPushButton::clicked, this, [this, value] { copy(value, *m_fieldStatus); });
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(words, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    m_fieldRows->addWidget(row);
}

void ProfilePanel::showPost()
{
    const int index = m_badge->currentIndex();
    if (index < 0 || index >= m_badges.size())
        return;
    const Network& network = networks().at(m_network->currentIndex());
    m_post->setPlainText(postFor(network, m_badges.at(index).stored, m_language).text);
    m_status->hide();
}

/// @param status the line that is seen where the button is: the panel is longer than many a screen
void ProfilePanel::copy(const QString& text, StatusLine& status)
{
    QGuiApplication::clipboard()->setText(text);
    for (StatusLine* line : { m_fieldStatus, m_status })
        line->hide();
    status.say(tr("Copied."));
}

void ProfilePanel::askToOpen()
{
    const int index = m_badge->currentIndex();
    if (index < 0 || index >= m_badges.size())
        return;
    const QString address = addToProfileAddress(profileFields(m_badges.at(index).stored, m_language));
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Open LinkedIn"));
    question->setTextFormat(Qt::PlainText);
    question->setText(
        tr("LinkedIn opens in your browser. It will see this badge. Nothing is posted before you say so."));
    question->setInformativeText(breakable(address));
    QPushButton* open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(open, &QPushButton::clicked, question,
        [address] { QDesktopServices::openUrl(QUrl::fromEncoded(address.toLatin1())); });
    question->open();
}

ShareKind networksKind()
{
    return { .id = u"networks"_s,
        .words = QCoreApplication::translate("besace::ShareKind", "LinkedIn and other networks"),
        .isUsual = true,
        .goes = ShareKind::Goes::Nowhere,
        .ending = {},
        .fileKind = {},
        .carriesBadges = false,
        .hasTheme = false,
        .make = {},
        .makePanel = [](QWidget* parent) -> SharePanel* { return new ProfilePanel(parent); } };
}

} // namespace besace
