#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/LeftOut.h"
#include "app/desktop/sharing/OutputPanel.h"
#include "app/desktop/sharing/PdfPanel.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/containers/Container.h"
#include "core/sharing/archive/BadgeList.h"
#include "core/sharing/archive/CredentialsJson.h"
#include "core/sharing/archive/OriginalsZip.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/signature/MailDraft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Nobody reads more of it here, and all of it may be one line: to lay out a longer one holds the window.
constexpr qsizetype maxShownChars = 40'000;

QByteArray bytesOf(const QList<OutputFile>& files) { return files.isEmpty() ? QByteArray() : files.first().bytes; }

QString plainText(const QList<OutputFile>& files)
{
    QString text = QString::fromUtf8(bytesOf(files));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.size() > maxShownChars ? text.left(maxShownChars) + u'…' : text;
}

/// The names of the files inside.
QString memberNames(const QList<OutputFile>& files)
{
    Progress progress;
    const Result<QList<CarriedFile>> inside = openContainer(bytesOf(files), progress);
    QStringList names;
    for (const CarriedFile& each : inside ? *inside : QList<CarriedFile>())
        names += each.member;
    return names.join(u'\n');
}

QString mailText(const QList<OutputFile>& files)
{
    return wordsOfDraft(bytesOf(files)) + u"\n\n"_s + memberNames(files);
}

SharePanel* outputPanel(QWidget* parent) { return new OutputPanel(OutputPanel::Copying::None, parent); }

QString kindWords(const char* text) { return QCoreApplication::translate("besace::ShareKind", text); }

} // namespace

ShareKind mailKind()
{
    return { .id = u"mail"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "E-mail with the badges")),
        .ending = u"eml"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "E-mail (*.eml)")),
        .hasTheme = false,
        .make = oneFile(mailDraft),
        .read = mailText,
        .makePanel = outputPanel };
}

ShareKind cvPdfKind()
{
    return { .id = u"cvPdf"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "CV as PDF")),
        .isUsual = true,
        .ending = u"pdf"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "PDF (*.pdf)")),
        .goesIntoCej = true,
        .paper = cvPaper,
        .make = oneFile(cvPdf),
        .makePanel = [](QWidget* parent) -> SharePanel* { return new PdfPanel(cvPages, parent); } };
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
        .read = plainText,
        .makePanel = outputPanel };
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
        .read = memberNames,
        .makePanel = outputPanel };
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
        .read = plainText,
        .makePanel = outputPanel };
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
        .read = plainText,
        .leftOut = leftOutOfPresentation,
        .makePanel = outputPanel };
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
        .read = plainText,
        .leftOut = leftOutOfAssertions,
        .makePanel = outputPanel };
}

} // namespace besace
