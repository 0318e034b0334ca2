#include "app/desktop/sharing/BrowserPanel.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "core/base/Files.h"
#include "core/sharing/ReadableDocument.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr auto onlyPage = "portfolio.html"_L1;

QString pathOf(const OutputFile& file) { return file.path.isEmpty() ? QString(onlyPage) : file.path; }

/// The page that a visitor sees first: the one that lies highest, and was made first.
const OutputFile* firstPage(const QList<OutputFile>& files)
{
    const auto isPage = [](const OutputFile& file) { return pathOf(file).endsWith(u".html"_s); };
    const auto found = std::ranges::find_if(files, isPage);
    return found == files.end() ? nullptr : &*found;
}

} // namespace

BrowserPanel::BrowserPanel(QWidget* parent)
    : SharePanel(parent)
    , m_explanation(new TextLabel)
    , m_words(new QPlainTextEdit)
    , m_open(makeButton(tr("Open in the bro&wser"), u"open"_s, ButtonKind::Plain))
    , m_problem(new TextLabel(TextSize::Body, Ink::Bad, false))
{
    m_open->setObjectName(u"openInBrowser"_s);
    m_open->setAutoDefault(false);
    m_words->setObjectName(u"words"_s);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Words of the page"));
    m_explanation->setWords(tr("These words stand in the page. Your browser shows what it looks like."));
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_explanation);
    column->addWidget(m_words, 1);
    column->addWidget(m_problem);
    column->addWidget(m_open);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, &BrowserPanel::open);
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
    m_words->setPlainText(draft.words);
    m_open->setEnabled(firstPage(m_files) != nullptr);
}

QString BrowserPanel::wordsOfFirst(const QList<OutputFile>& files)
{
    const OutputFile* page = firstPage(files);
    return page == nullptr ? QString() : wordsOfPage(QString::fromUtf8(page->bytes));
}

QString BrowserPanel::writeForBrowser()
{
    const OutputFile* page = firstPage(m_files);
    if (page == nullptr)
        return {};
    m_folder = std::make_unique<QTemporaryDir>(); // only its owner may look into it
    for (const OutputFile& file : std::as_const(m_files)) {
        const QString path = m_folder->filePath(pathOf(file));
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !writeFile(path, file.bytes))
            return {};
    }
    return m_folder->filePath(pathOf(*page));
}

void BrowserPanel::open()
{
    const QString page = writeForBrowser();
    m_problem->setVisible(page.isEmpty());
    if (page.isEmpty())
        m_problem->setWords(wording::errorSentence({ Error::Code::CannotWrite, {} }));
    else
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
        .read = BrowserPanel::wordsOfFirst,
        .makePanel = [](QWidget* parent) -> SharePanel* { return new BrowserPanel(parent); } };
}

} // namespace besace
