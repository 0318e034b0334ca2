#include "core/sharing/LighterFile.h"

#include "core/baking/Baking.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/sharing/pictures/Thumbnail.h"

namespace besace {

QByteArray lighterFile(const QByteArray& original, int pixels)
{
    const Result<Baked> baked = unbake(original);
    if (!baked || baked->damaged || baked->others)
        return original;
    const QByteArray picture = thumbnailOf(original, pixels);
    const Result<QByteArray> lighter = picture.isEmpty() ? original : bake(picture, baked->stored);
    return lighter && lighter->size() < original.size() ? *lighter : original;
}

} // namespace besace
