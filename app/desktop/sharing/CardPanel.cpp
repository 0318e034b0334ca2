#include "app/desktop/sharing/CardPanel.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/sharing/CardView.h"
#include "app/desktop/sharing/ShareColumns.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/base/Files.h"
#include "core/sharing/BadgeWords.h"
#include "core/sharing/site/ShareCard.h"
#include "core/wording/Wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

CardPanel::CardPanel(QWidget* parent)
    : SharePanel(parent)
    , m_badge(new QComboBox)
    , m_shape(new QComboBox)
    , m_view(new CardView)
    , m_description(new TextLabel(TextSize::Body, Ink::Text, false))
    , m_copyDescription(makeButton(tr("Copy the description"), u"copy"_s, ButtonKind::Plain))
    , m_copyPicture(makeButton(tr("Copy the picture"), u"copy"_s, ButtonKind::Plain))
    , m_save(makeButton(tr("Save the picture…"), u"save"_s, ButtonKind::Plain))
    , m_status(new StatusLine)
{
    m_badge->setObjectName(u"cardBadge"_s);
    m_badge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setObjectName(u"cardShape"_s);
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->addItem(tr("Wide, for most networks"), int(CardShape::Wide));
    m_shape->addItem(tr("Square"), int(CardShape::Square));
    m_description->setObjectName(u"cardDescription"_s);
    m_description->setSelectable();
    m_copyDescription->setObjectName(u"copyDescription"_s);
    m_copyPicture->setObjectName(u"copyPicture"_s);
    m_save->setObjectName(u"saveCard"_s);
    enableButtons(false);
    layOut();
    for (const QComboBox* choice : { m_badge, m_shape })
        connect(choice, &QComboBox::currentIndexChanged, this, &CardPanel::drawAgain);
    connect(m_copyDescription, &QPushButton::clicked, this, &CardPanel::copyDescription);
    connect(m_copyPicture, &QPushButton::clicked, this, &CardPanel::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &CardPanel::askWhere);
}

CardPanel::~CardPanel() { m_job.cancel(); }

void CardPanel::layOut()
{
    QVBoxLayout* column = scrolledColumn(*this);
    column->setSpacing(space::inside);
    column->addWidget(fieldName(tr("What the picture shows"), *m_badge));
    column->addWidget(m_badge);
    column->addWidget(fieldName(tr("Its shape"), *m_shape));
    column->addWidget(m_shape);
    column->addWidget(m_view);
    auto* picture = new FlowLayout(space::inside);
    for (QPushButton* button : { m_save, m_copyPicture, m_copyDescription })
        button->setAutoDefault(false);
    picture->addWidget(m_save);
    picture->addWidget(m_copyPicture);
    column->addLayout(picture);
    auto* why = new TextLabel(TextSize::Body, Ink::Muted, false);
    why->setWords(tr("Paste this description too. It tells the picture to people who cannot see it."));
    column->addWidget(why);
    column->addWidget(m_description);
    auto* copying = new FlowLayout(space::inside);
    copying->addWidget(m_copyDescription);
    column->addLayout(copying);
    column->addWidget(m_status);
    column->addStretch();
}

void CardPanel::offerBadges(const QList<PortfolioBadge>& badges, const QString& language)
{
    const QSignalBlocker blocker(m_badge);
    const int chosen = std::max(0, m_badge->currentIndex());
    m_badge->clear();
    m_badge->addItem(tr("All the badges shown"));
    for (const PortfolioBadge& badge : badges)
        m_badge->addItem(nameOf(badge.stored, language));
    m_badge->setCurrentIndex(chosen < m_badge->count() ? chosen : 0);
}

CardPanel::Drawn CardPanel::draw(const Content& content, int badge, int shape)
{
    const ShareCard card = badge >= 0 ? cardOfBadge(*content, content->badges.at(badge)) : cardOfPortfolio(*content);
    const QByteArray png = cardPng(card, CardShape(shape));
    return { content, png, QImage::fromData(png, "PNG"), card.alternativeText };
}

void CardPanel::setPortfolio(const Portfolio& portfolio)
{
    offerBadges(portfolio.badges, portfolio.language);
    m_portfolio = portfolio;
    m_portfolio->attachFiles = false;
    m_drawn.content.reset(); // of the one before: a badge that is offered now may not be in it
    drawAll();
}

void CardPanel::drawAll()
{
    run(runJob([portfolio = *m_portfolio, badge = m_badge->currentIndex() - 1, shape = m_shape->currentData().toInt()](
                   Progress& progress) -> Result<Drawn> {
        Result<PortfolioContent> content = portfolioContent(portfolio, progress);
        if (!content)
            return content.error();
        return draw(std::make_shared<const PortfolioContent>(*std::move(content)), badge, shape);
    }));
}

void CardPanel::drawAgain()
{
    if (!m_portfolio)
        return;
    if (!m_drawn.content)
        return drawAll();
    run(runJob([content = m_drawn.content, badge = m_badge->currentIndex() - 1, shape = m_shape->currentData().toInt()](
                   Progress&) -> Result<Drawn> { return draw(content, badge, shape); }));
}

void CardPanel::run(const QFuture<Result<Drawn>>& job)
{
    m_job.cancel(); // what it draws is no longer so
    m_job = job;
    enableButtons(false);
    m_status->hide();
    Job<Result<Drawn>>(job).then(this, [this](const Result<Drawn>& drawn) {
        if (drawn)
            showCard(*drawn);
        else
            m_status->complain(wording::errorSentence(drawn.error()));
    });
}

void CardPanel::showCard(const Drawn& drawn)
{
    m_drawn = drawn;
    m_view->showCard(drawn.image, drawn.description);
    m_description->setWords(breakable(drawn.description));
    enableButtons(true);
    emit made();
}

void CardPanel::enableButtons(bool enabled)
{
    for (QPushButton* button : { m_copyDescription, m_copyPicture, m_save })
        button->setEnabled(enabled);
}

void CardPanel::askWhere()
{
    auto* dialog = new QFileDialog(
        this, tr("Save"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), tr("Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    const bool isOne = m_badge->currentIndex() > 0;
    dialog->selectFile(safeFileName(isOne ? m_badge->currentText() : tr("my badges")) + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CardPanel::save);
    dialog->open();
}

void CardPanel::save(const QString& path)
{
    const Result<void> saved = writeFile(path, m_drawn.png);
    if (saved)
        m_status->say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        m_status->complain(wording::errorSentence(saved.error()));
}

void CardPanel::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_drawn.image);
    m_status->say(tr("Copied. Paste the picture into your post."));
}

void CardPanel::copyDescription()
{
    QGuiApplication::clipboard()->setText(m_drawn.description);
    m_status->say(tr("Copied. Paste it as the description of the picture."));
}

ShareKind cardKind()
{
    return { .id = u"card"_s,
        .words = QCoreApplication::translate("besace::ShareKind", "Picture to post (PNG)"),
        .isUsual = true,
        .goes = ShareKind::Goes::Nowhere,
        .ending = {},
        .fileKind = {},
        .carriesBadges = false,
        .make = {},
        .makePanel = [](QWidget* parent) -> SharePanel* { return new CardPanel(parent); } };
}

} // namespace besace
