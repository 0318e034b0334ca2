#include "app/desktop/sharing/PdfPanel.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/sharing/PageView.h"
#include "app/desktop/sharing/ShareKind.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr std::chrono::milliseconds settling { 200 };

QPushButton* turnButton(const QString& icon, const QString& name)
{
    QPushButton* button = makeButton({}, icon, ButtonKind::Quiet);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PdfPanel::PdfPanel(Prepare prepare, QWidget* parent)
    : SharePanel(parent)
    , m_prepare(std::move(prepare))
    , m_view(new PageView)
    , m_back(turnButton(u"up"_s, tr("Page before")))
    , m_on(turnButton(u"down"_s, tr("Next page")))
    , m_number(new QLabel)
{
    m_back->setObjectName(u"pageBefore"_s);
    m_on->setObjectName(u"nextPage"_s);
    m_number->setObjectName(u"pageNumber"_s);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(settling);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_on);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    for (QWidget* part : { static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_on) })
        part->setEnabled(false);

    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_index - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { goTo(m_index + 1); });
    connect(m_view, &PageView::turned, this, [this](int by) { goTo(m_index + by); });
    connect(m_view, &PageView::endWanted, this, [this](bool last) { goTo(last ? m_count - 1 : 0); });
    connect(m_view, &PageView::resized, &m_redraw, qOverload<>(&QTimer::start));
    connect(&m_redraw, &QTimer::timeout, this, &PdfPanel::draw);
}

PdfPanel::~PdfPanel() { m_job.cancel(); }

void PdfPanel::setPortfolio(const Portfolio& portfolio)
{
    m_redraw.stop();
    run(runJob([prepare = m_prepare, portfolio, index = m_index, width = m_view->pageWidth()](
                   Progress& progress) -> Result<Drawn> {
        const Result<PagePictures> pages = prepare(portfolio, progress);
        if (!pages)
            return pages.error();
        return Drawn { *pages, (*pages)(index, width) };
    }));
}

void PdfPanel::goTo(int page)
{
    if (page < 0 || page >= m_count || page == m_index)
        return;
    m_index = page;
    draw();
}

void PdfPanel::draw()
{
    if (!m_pages)
        return;
    run(runJob([pages = m_pages, index = m_index, width = m_view->pageWidth()](Progress&) -> Result<Drawn> {
        return Drawn { pages, pages(index, width) };
    }));
}

void PdfPanel::run(const QFuture<Result<Drawn>>& job)
{
    m_job.cancel(); // what it draws is no longer so
    m_job = job;
    Job<Result<Drawn>>(job).then(this, [this](const Result<Drawn>& drawn) {
        if (drawn)
            showPage(*drawn);
    });
}

void PdfPanel::showPage(const Drawn& drawn)
{
    m_pages = drawn.pages;
    m_index = drawn.page.index;
    m_count = drawn.page.count;
    const QString number = tr("Page %1 of %2").arg(m_index + 1).arg(m_count);
    m_number->setText(number);
    m_view->showPage(drawn.page.image, QStringList { number, drawn.page.badges.join(u", "_s) }.join(u". "_s));
    m_back->setEnabled(m_index > 0);
    m_on->setEnabled(m_index + 1 < m_count);
    emit shown(m_index);
}

ShareKind pdfKind()
{
    return { .id = u"pdf"_s,
        .words = QCoreApplication::translate("besace::ShareKind", "PDF to send or print"),
        .isUsual = true,
        .ending = u"pdf"_s,
        .fileKind = QCoreApplication::translate("besace::ShareKind", "PDF (*.pdf)"),
        .goesIntoCej = true,
        .paper = portfolioPaper,
        .make = oneFile(portfolioPdf),
        .makePanel = [](QWidget* parent) -> SharePanel* { return new PdfPanel(portfolioPages, parent); } };
}

} // namespace besace
