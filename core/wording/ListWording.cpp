#include "core/wording/ListWording.h"

#include <QCoreApplication>

namespace besace::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::wording::ListWording)
};

} // namespace

QString listSentence(ListAnswer answer)
{
    switch (answer) {
    case ListAnswer::Fine:
        return {};
    case ListAnswer::Broken:
        return Words::tr(
            "This list was changed after it was signed. Nothing was taken from it. Ask its maker for it again.");
    case ListAnswer::Unsigned:
        return Words::tr("This list is not signed. Nothing was taken from it. Ask its maker for the signed list.");
    case ListAnswer::OtherKey:
        return Words::tr(
            "This list is signed with another key. Nothing was taken from it. Ask its maker which key is theirs.");
    case ListAnswer::Older:
        return Words::tr("This list is an older one. Nothing was taken from it. Ask its maker for the latest list.");
    }
    Q_UNREACHABLE();
}

} // namespace besace::wording
