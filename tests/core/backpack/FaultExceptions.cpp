#include "tests/core/backpack/FaultExceptions.h"

#include <QRegularExpression>

namespace besace::scenes {

const QList<FaultException>& exceptions()
{
    using enum Error::Code;
    static const QList<FaultException> list {
        { ".*", "open", R"(mine/b( backups/.*)?\.besace(\.unfinished)?)", {}, "reading is enough to look at it" },
        { ".*", "open|write|cut", R"(mine/b\.besace(\.unfinished(-backup)?)?-(wal|shm))", {},
            "without a log SQLite goes on with a journal" },
        { ".*", "look|sync", "mine(/b backups)?", {}, "SQLite makes names last, and is content where that fails" },
        { ".*", "remove", R"(.*(-(wal|shm|journal)|\.inuse))", {}, "what closing leaves, the next opening removes" },
        { ".*", "remove", R"(mine/b backups/b .*\.besace)", {}, "one copy too many, until the next one is made" },
        { ".*", "time", ".*", {}, "the next copy is made a day too soon, or too late" },
        { ".*", "sync|remove", R"(mine/b\.besace\.lock)", {}, "a lock of a process that ended is no lock" },
        { ".*", "look|remove", R"(mine/b\.besace\.(aside|recovered))", {},
            "a note of what is done: read again next time" },
        { ".*", "remove", R"(mine/b\.besace\.unfinished(-backup)?)", {}, "a working copy, removed the next time" },
        { ".*", "write|sync", "mine/unnamed", {}, "Qt has another way to copy a file" },
        { ".*", "name", ".*", {}, "Qt tries another name" },
        { ".*", "write|sync|cut", R"(mine/b\.besace\.unfinished(-wal)?)", {},
            "what closing does not bring into the file, making it one file does" },
        { "a backup|a sealed backup|a file is written", "sync", "unnamed", {}, "Qt flushes what we have flushed" },
        { ".*", "look", R"(mine/b( backups/b .*)?\.besace)", {},
            "whether it has a password, and whether it is a backpack, is asked more than once" },
        { "a trial is emptied", "write|sync|cut", R"(mine/b\.besace(-wal)?)", {},
            "all is gone already: only the room is not given back" },
        { "all is erased", "open|look|write|sync", ".*", {}, "what cannot be overwritten can still be removed" },
        { ".*", "remove", "mine(/b backups)?", {}, "an empty folder tells nothing" },
        { ".*", "open", ".*", { CannotWrite, Gone, NotAllowed },
            "SQLite then tries to read, and keeps the answer to that; by when we ask, the reason is gone" },
    };
    return list;
}

static bool matches(const char* pattern, const std::string& text)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(QString::fromStdString(text)).hasMatch();
}

std::optional<int> exceptionFor(const Scene& scene, const faults::Call& call, const std::optional<Error>& told)
{
    for (int i = 0; i < exceptions().size(); ++i) {
        const FaultException& exception = exceptions().at(i);
        const bool isTold = told ? exception.codes.contains(told->code) : exception.codes.isEmpty();
        if (isTold && matches(exception.scene, scene.name) && matches(exception.what, call.what)
            && matches(exception.path, call.path))
            return i;
    }
    return std::nullopt;
}

} // namespace besace::scenes
