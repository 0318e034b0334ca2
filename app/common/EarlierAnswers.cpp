#include "app/common/EarlierAnswers.h"

#include "core/backpack/Backpack.h"

namespace besace {

EarlierDocument earlierAnswers(const QString& backpackPath)
{
    return [backpackPath](const QString& url) -> std::optional<Document> {
        const Result<Backpack> backpack = Backpack::open(backpackPath);
        if (!backpack)
            return std::nullopt; // then the whole document is asked for
        const Result<std::optional<Document>> answer = backpack->earlierAnswer(url);
        return answer ? *answer : std::nullopt;
    };
}

} // namespace besace
