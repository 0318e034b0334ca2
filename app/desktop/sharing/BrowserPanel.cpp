#include "app/desktop/sharing/BrowserPanel.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/WebPageFace.h"
#include "app/desktop/sharing/WebPageView.h"
#include "core/base/Files.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

BrowserPanel::BrowserPanel(QWidget* parent)
    : SharePanel(parent)
    , m_back(makeButton({}, u"back"_s, ButtonKind::Quiet))
    , m_open(makeButton(tr("Open in the bro&wser"), u"open"_s, ButtonKind::Plain))
    , m_status(new StatusLine)
{
    describeWebPages();
    m_view = new WebPageView;
    m_back->setObjectName(u"pageBack"_s);
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page"));
    m_open->setObjectName(u"openInBrowser"_s);
    m_status->setObjectName(u"linkStatus"_s);
    auto* buttons = new FlowLayout(space::inside);
    for (QPushButton* button : { m_back, m_open }) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    m_back->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_view, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &BrowserPanel::goBack);
    connect(m_open, &QPushButton::clicked, this, &BrowserPanel::open);
    connect(m_view, &WebPageView::pageWanted, this, &BrowserPanel::goTo);
    connect(m_view, &WebPageView::backWanted, this, &BrowserPanel::goBack);
    connect(m_view, &WebPageView::outsideWanted, this, &BrowserPanel::tellLink);
    connect(m_view, &WebPageView::linkChosen, this, &BrowserPanel::tellLink);
    connect(this, &BrowserPanel::openWanted, this, [](const QUrl& page) { QDesktopServices::openUrl(page); });
}

BrowserPanel::~BrowserPanel() = default;

void BrowserPanel::setPortfolio(const Portfolio&)
{
    m_open->setEnabled(false); // until the page is made anew
}

void BrowserPanel::setDraft(const Draft& draft)
{
    m_files = draft.files;
    const auto output = std::make_shared<const look::PageLook>(m_files);
    m_first = output->firstPage();
    m_before.removeIf([&output](const Left& left) { return !output->hasPage(left.page); });
    m_back->setVisible(output->pageCount() > 1);
    m_back->setEnabled(!m_before.isEmpty());
    m_open->setEnabled(!m_first.isEmpty());
    m_status->hide();
    m_view->setOutput(output);
}

void BrowserPanel::goTo(const QString& page)
{
    m_before += Left { m_view->page(), m_view->place() };
    m_back->setEnabled(true);
    m_status->hide();
    m_view->goTo(page);
}

void BrowserPanel::goBack()
{
    if (m_before.isEmpty())
        return;
    const bool hadFocus = m_back->hasFocus();
    const Left left = m_before.takeLast();
    m_back->setEnabled(!m_before.isEmpty());
    if (hadFocus && m_before.isEmpty())
        m_view->setFocus(); // a button that cannot be pressed any more would lose it
    m_status->hide();
    m_view->goTo(left.page, left.place);
}

/// Nothing outside is shown here: where the link leads is told instead.
void BrowserPanel::tellLink(int link)
{
    m_status->say(m_view->linkWords(link));
    m_status->setInk(Ink::Muted); // nothing was done
}

QString BrowserPanel::writeForBrowser()
{
    if (m_first.isEmpty())
        return {};
    m_folder = std::make_unique<QTemporaryDir>(); // only its owner may look into it
    for (const OutputFile& file : std::as_const(m_files)) {
        const QString path = m_folder->filePath(file.path.isEmpty() ? m_first : file.path);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !writeFile(path, file.bytes))
            return {};
    }
    return m_folder->filePath(m_first);
}

void BrowserPanel::open()
{
    const QString page = writeForBrowser();
    if (page.isEmpty()) {
        m_status->complain(wording::errorSentence({ Error::Code::CannotWrite, {} }));
        return;
    }
    m_status->hide();
    emit openWanted(QUrl::fromLocalFile(page));
}

ShareKind webPageKind()
{
    return { .id = u"webPage"_s,
        .words = QCoreApplication::translate("besace::ShareKind", "Web page (one file)"),
        .isUsual = true,
        .ending = u"html"_s,
        .fileKind = QCoreApplication::translate("besace::ShareKind", "Web page (*.html)"),
        .make = oneFile(portfolioHtml),
        .makePanel = [](QWidget* parent) -> SharePanel* { return new BrowserPanel(parent); } };
}

} // namespace besace
