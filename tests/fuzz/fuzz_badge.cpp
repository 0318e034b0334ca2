#include "core/badge/Badge.h"

#include <cstdlib>

using namespace besace;

// The backpack keeps a badge's payload and reads it again: the same badge must come out. What a linked document may
// bring is tried with the document itself.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto badges = readBadges(QByteArray(data, static_cast<qsizetype>(size)));
    if (!badges)
        return 0;
    for (const Badge& badge : *badges) {
        auto again = readBadge(badge.payload);
        if (again) // what a presentation adds is not in the badge itself
            again->flaws = badge.flaws;
        if (!again || !(*again == badge) || sameBadgeKey(*again) != sameBadgeKey(badge))
            std::abort();
        Badge completed = badge;
        readBadgeClass(badge.document, completed);
        readIssuerProfile(badge.document, completed);
    }
    return 0;
}
