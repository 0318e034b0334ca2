#include "tests/core/backpack/FaultExceptions.h"

#include <QRegularExpression>

namespace besace::scenes {

const QList<FaultException>& exceptions()
{
    using enum Error::Code;
    static const QList<FaultException> list {
        { ".*", "open", R"(mine/b( backups/.*)?\.besace(\.unfinished)?)", {}, "reading is enough to look at it",
            "a password is set" },
        { ".*", "open|write|cut", R"(mine/b\.besace(\.unfinished(-backup)?)?-(wal|shm))", {},
            "without a log SQLite goes on with a journal", "a new backpack in a new folder" },
        { ".*", "look|sync", "mine(/b backups)?", {}, "SQLite makes names last, and is content where that fails",
            "a password is set" },
        { ".*", "remove", R"(.*(-(wal|shm|journal)|\.inuse))", {}, "what closing leaves, the next opening removes",
            "a password is set" },
        { ".*", "remove", R"(mine/b backups/b .*\.besace)", {}, "one copy too many, until the next one is made",
            "the copy of the day, with a password" },
        { ".*", "list|entry", "mine/b backups", {}, "one copy too many, until the next one is made",
            "the copy of the day" },
        { ".*", "remove", R"(.*\.besace-new)", {}, "the older file: the next one that is written removes it",
            "a backup" },
        { ".*", "time", ".*", {}, "the next copy is made a day too soon, or too late", "a password is changed" },
        { ".*", "sync|remove", R"(mine/b\.besace\.lock)", {}, "a lock of a process that ended is no lock",
            "a damaged one is opened" },
        { ".*", "look|remove", R"(mine/b\.besace\.(aside|recovered))", {},
            "a note of what is done: read again next time", "an exchange is finished" },
        { ".*", "remove", R"(mine/b\.besace\.unfinished(-backup)?)", {}, "a working copy, removed the next time",
            "one with a lost badge is opened" },
        { ".*", "write|sync", "mine/unnamed", {}, "Qt has another way to copy a file",
            "one with a lost badge is opened" },
        { ".*", "write|sync|cut", R"(mine/b\.besace\.unfinished(-wal)?)", {},
            "what closing does not bring into the file, making it one file does", "one with a lost badge is opened" },
        { ".*", "read", R"(mine/b\.besace\.unfinished-wal)", {},
            "what closing does not bring into the file, making it one file does", "one with a lost badge is opened" },
        { ".*", "read", R"(mine/b\.besace\.aside)", {}, "all of it was read: whether there is more was asked",
            "an exchange is finished" },
        { "a password is set", "write|sync", "mine(/b backups)?/unnamed", {},
            "what cannot be overwritten has lost its name all the same", "a password is set" },
        { ".*", "open", R"(.*\.sealing)", {}, "the next copy is made a day too soon, or too late",
            "a password is set" },
        { ".*", "remove", R"(.*\.sealing)", {}, "the older file: it is removed a second time", "a password is set" },
        { ".*", "look", R"(mine/b( backups/(b .*|unfinished))?\.besace)", {},
            "whether it has a password, and whether it is a backpack, is asked more than once", "one with a password" },
        { "a trial is emptied", "write|sync|cut", R"(mine/b\.besace(-wal)?)", {},
            "all is gone already: only the room is not given back", "a trial is emptied" },
        { "a trial is emptied", "read", R"(mine/b\.besace(-wal)?)", {},
            "all is gone already: only the room is not given back", "a trial is emptied" },
        { ".*one with a password.*|a password is taken away", "list|entry", "mine(/b backups)?", {},
            "what was left there is erased the next time, and a copy that is plain still is sealed then",
            "one with a password" },
        { ".*password.*", "read", "mine/b backups/b .*", {}, "a copy that is plain still is sealed the next time",
            "a damaged one with a password is opened" },
        { "badges are imported by several threads", "write|sync|cut", R"(mine/b\.besace)", {},
            "they are in the log, which is brought into the file next time", "badges are imported by several threads" },
        { "badges are imported by several threads", "sync", R"(mine/b\.besace-wal)", {},
            "it was flushed before, and who wrote was told", "badges are imported by several threads", true },
        { "badges are imported by several threads", "read", R"(mine/b\.besace(-wal)?)", {},
            "where the other thread cannot read, who writes waits for the disk, and the log is brought in next time",
            "badges are imported by several threads" },
        { "all is erased", "open|look|write|sync", ".*", {}, "what cannot be overwritten can still be removed",
            "all is erased" },
        { "all is erased", "read", ".*", {}, "whether it has a password is asked more than once", "all is erased" },
        { ".*", "remove", "mine(/b backups)?", {}, "an empty folder tells nothing", "copies are removed" },
        { ".*", "open", ".*", { CannotWrite, Gone, NotAllowed },
            "SQLite then tries to read, and keeps the answer to that; by when we ask, the reason is gone",
            "a password is set" },
    };
    return list;
}

static bool matches(const char* pattern, const std::string& text)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(QString::fromStdString(text)).hasMatch();
}

std::optional<int> exceptionFor(
    const Scene& scene, const faults::Call& call, bool repeats, const std::optional<Error>& told)
{
    for (int i = 0; i < exceptions().size(); ++i) {
        const FaultException& exception = exceptions().at(i);
        const bool isTold = told ? exception.codes.contains(told->code) : exception.codes.isEmpty();
        if (isTold && (repeats || !exception.repeats) && matches(exception.scene, scene.name)
            && matches(exception.what, call.what) && matches(exception.path, call.path))
            return i;
    }
    return std::nullopt;
}

} // namespace besace::scenes
