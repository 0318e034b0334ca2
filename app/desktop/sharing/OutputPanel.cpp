#include "app/desktop/sharing/OutputPanel.h"

#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/containers/Container.h"
#include "core/sharing/archive/BadgeList.h"
#include "core/sharing/archive/CredentialsJson.h"
#include "core/sharing/archive/OriginalsZip.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/pdf/PdfReadBack.h"
#include "core/sharing/signature/MailDraft.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Nobody reads more of it here.
constexpr qsizetype maxShownBytes = 200'000;

QString plainText(const QByteArray& file)
{
    QString text = QString::fromUtf8(file.left(maxShownBytes));
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

QString pdfText(const QByteArray& file)
{
    const Result<QString> text = readBackPdf(file);
    return text ? *text : QString();
}

/// The names of the files inside.
QString memberNames(const QByteArray& file)
{
    Progress progress;
    const Result<QList<CarriedFile>> inside = openContainer(file, progress);
    QStringList names;
    for (const CarriedFile& each : inside ? *inside : QList<CarriedFile>())
        names += each.member;
    return names.join(u'\n');
}

QString mailText(const QByteArray& file) { return wordsOfDraft(file) + u"\n\n"_s + memberNames(file); }

std::function<SharePanel*(QWidget*)> panelFor(QString (*words)(const QByteArray&))
{
    return [words](QWidget* parent) -> SharePanel* { return new OutputPanel(words, parent); };
}

QString kindWords(const char* text) { return QCoreApplication::translate("besace::ShareKind", text); }

} // namespace

OutputPanel::OutputPanel(Words words, QWidget* parent)
    : SharePanel(parent)
    , m_words(std::move(words))
    , m_text(new QPlainTextEdit)
{
    auto* explanation = new TextLabel;
    explanation->setWords(tr("This stands in the file."));
    m_text->setObjectName(u"outputText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What stands in the file"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(explanation);
    column->addWidget(m_text, 1);
}

void OutputPanel::setPortfolio(const Portfolio&)
{
    m_text->clear(); // until the file is made anew
}

void OutputPanel::setOutput(const QList<OutputFile>& files)
{
    m_text->setPlainText(files.isEmpty() ? QString() : m_words(files.first().bytes));
}

ShareKind mailKind()
{
    return { .id = u"mail"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "E-mail with the badges")),
        .ending = u"eml"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "E-mail (*.eml)")),
        .hasTheme = false,
        .make = oneFile(mailDraft),
        .makePanel = panelFor(mailText) };
}

ShareKind cvPdfKind()
{
    return { .id = u"cvPdf"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "CV as PDF")),
        .ending = u"pdf"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "PDF (*.pdf)")),
        .goesIntoCej = true,
        .make = oneFile(cvPdf),
        .makePanel = panelFor(pdfText) };
}

ShareKind cvPageKind()
{
    return { .id = u"cvPage"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "CV as a web page")),
        .ending = u"html"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Web page (*.html)")),
        .make = oneFile(cvHtml),
        .makePanel = [](QWidget* parent) -> SharePanel* { return new BrowserPanel(parent); } };
}

ShareKind resumeKind()
{
    return { .id = u"resume"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "CV for other sites (JSON Resume)")),
        .ending = u"json"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "JSON (*.json)")),
        .carriesBadges = false,
        .hasTheme = false,
        .make = oneFile(jsonResume),
        .makePanel = panelFor(plainText) };
}

ShareKind zipKind()
{
    return { .id = u"zip"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "The badges' files (ZIP)")),
        .ending = u"zip"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "ZIP (*.zip)")),
        .carriesBadges = false,
        .hasTheme = false,
        .make = oneFile(originalsZip),
        .makePanel = panelFor(memberNames) };
}

ShareKind tableKind()
{
    return { .id = u"table"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "A table (CSV)")),
        .ending = u"csv"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Table (*.csv)")),
        .carriesBadges = false,
        .hasTheme = false,
        .make = oneFile(badgeListCsv),
        .makePanel = panelFor(plainText) };
}

ShareKind presentationKind()
{
    return { .id = u"presentation"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Open Badges 3.0 for other programs (JSON)")),
        .ending = u"json"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "JSON (*.json)")),
        .carriesBadges = false,
        .hasTheme = false,
        .make = oneFile(presentation),
        .makePanel = panelFor(plainText) };
}

ShareKind assertionsKind()
{
    return { .id = u"assertions"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Earlier badges for other programs (JSON)")),
        .ending = u"json"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "JSON (*.json)")),
        .carriesBadges = false,
        .hasTheme = false,
        .make = oneFile(assertionsJson),
        .makePanel = panelFor(plainText) };
}

} // namespace besace
