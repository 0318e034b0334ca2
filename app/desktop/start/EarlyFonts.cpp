#include "app/desktop/start/EarlyFonts.h"

#include "app/desktop/jobs/Job.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int binaryInterface = 1; ///< libfontconfig.so.1, which Qt has loaded already

} // namespace

// fontconfig keeps what it read: when Qt calls the same function, there is nothing left to do.
void readFontsEarly()
{
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(u"fontconfig"_s, binaryInterface, "FcInit"));
    if (init == nullptr)
        return;
    runJob([init](Progress&) -> Result<void> {
        init();
        return {};
    });
}

} // namespace besace
