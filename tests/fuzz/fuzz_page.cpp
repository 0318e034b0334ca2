#include "core/base/Limits.h"
#include "core/sharing/ReadableDocument.h"

#include <cstdlib>

using namespace besace;

// Words come out, and no more of them than went in.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QString html = QString::fromUtf8(data, static_cast<qsizetype>(size));
    const QString words = wordsOfPage(html);
    if (words.size() > html.size())
        std::abort();
    const QString text
        = readableText({ {}, 200, QStringLiteral("text/html"), QByteArray(data, static_cast<qsizetype>(size)) });
    if (text.size() > limits::maxShownTextChars)
        std::abort();
    return 0;
}
