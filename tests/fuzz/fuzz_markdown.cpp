#include "core/sharing/CleanText.h"
#include "core/sharing/web/HtmlText.h"

#include <QGuiApplication>

#include <cstdlib>

using namespace besace;

// Named characters are looked up in Qt's text documents.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

// Tags stay balanced, and none but ours comes out.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QString text = cleanText(QString::fromUtf8(data, static_cast<qsizetype>(size)), 20'000);
    const QString html = htmlBlocks(readMarkdown(text));
    for (const auto tag : { "p", "ul", "ol", "li", "pre", "strong", "em", "code", "a" }) {
        const QString name = QString::fromLatin1(tag);
        const qsizetype opened
            = html.count(QChar(u'<') + name + QChar(u'>')) + html.count(QChar(u'<') + name + QChar(u' '));
        if (opened != html.count(QStringLiteral("</") + name + QChar(u'>')))
            std::abort();
    }
    for (const auto foreign : { "<script", "<img", "<svg", "<iframe", "<style" }) {
        if (html.contains(QLatin1StringView(foreign), Qt::CaseInsensitive))
            std::abort();
    }
    return 0;
}
