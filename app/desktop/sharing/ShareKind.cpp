#include "app/desktop/sharing/ShareKind.h"

#include <algorithm>

namespace besace {

QList<ShareKind> shareKinds()
{
    return { pdfKind(), webPageKind(), cvPdfKind(), signatureKind(), networksKind(), cardKind(), siteKind(),
        cvPageKind(), mailKind(), embedKind(), zipKind(), tableKind(), resumeKind(), presentationKind(),
        assertionsKind() };
}

ShareKind shareKind(const QString& id)
{
    const QList<ShareKind> kinds = shareKinds();
    const auto found = std::ranges::find(kinds, id, &ShareKind::id);
    return found == kinds.end() ? kinds.first() : *found;
}

} // namespace besace
