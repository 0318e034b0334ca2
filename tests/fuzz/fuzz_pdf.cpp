#include "core/containers/Container.h"
#include "core/containers/PdfWords.h"

#include <cstdlib>

using namespace besace;

// Every member that comes out has either bytes or a reason why not; the words on the pages have a bound.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    Progress progress;
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    const auto carried = openContainer(bytes, progress);
    for (const CarriedFile& file : carried ? *carried : QList<CarriedFile>()) {
        if (file.bytes.isEmpty() != file.problem.has_value())
            std::abort();
    }
    if (const auto words = pdfWords(bytes); words && words->text.size() > 10'000'000)
        std::abort();
    return 0;
}
