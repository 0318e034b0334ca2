#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

/// Work in processes of its own, which may crash, hang and leave what they like, and answer in bytes.
namespace besace::processes {

struct Process {
    pid_t id = -1;
    int pipe = -1;
};

template <typename... Values>
QByteArray packed(const Values&... values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    (out << ... << values);
    return bytes;
}

template <typename... Values>
void unpack(const QByteArray& bytes, Values&... values)
{
    QDataStream in(bytes);
    (in >> ... >> values);
}

using Tell = std::function<void(const QByteArray& answer)>;

/// @param work may answer many times: what it said before it crashed is known
inline Process begin(const std::function<void(const Tell&)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t id = ::fork();
    if (id == 0) {
        ::close(ends[0]);
        const auto tell = [&](const QByteArray& answer) {
            const QByteArray whole = packed(answer);
            if (::write(ends[1], whole.constData(), size_t(whole.size())) != whole.size())
                ::_exit(3);
        };
        [&]() noexcept { work(tell); }(); // what it throws ends it here: the test goes on in the first process only
        ::_exit(0);
    }
    ::close(ends[1]);
    return { id, ends[0] };
}

/// What it said until it ended, crashed or was stopped.
inline QList<QByteArray> answersOf(const Process& process)
{
    QByteArray bytes;
    char buffer[4096];
    for (ssize_t count = ::read(process.pipe, buffer, sizeof buffer); count > 0;
         count = ::read(process.pipe, buffer, sizeof buffer))
        bytes.append(buffer, count);
    ::close(process.pipe);
    ::waitpid(process.id, nullptr, 0);
    QDataStream in(bytes);
    QList<QByteArray> answers;
    while (!in.atEnd()) {
        QByteArray answer;
        in >> answer;
        if (in.status() == QDataStream::Ok)
            answers.append(answer);
    }
    return answers;
}

} // namespace besace::processes
