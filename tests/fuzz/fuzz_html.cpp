#include "core/containers/Container.h"

#include <cstdlib>

using namespace besace;

// Every member that comes out has either bytes or a reason why not.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    Progress progress;
    const auto carried = openContainer(QByteArray(data, static_cast<qsizetype>(size)), progress);
    for (const CarriedFile& file : carried ? *carried : QList<CarriedFile>()) {
        if (file.bytes.isEmpty() != file.problem.has_value())
            std::abort();
    }
    return 0;
}
