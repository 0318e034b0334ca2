#pragma once

#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/base/Files.h"
#include "core/base/Streams.h"
#include "core/import/ReadSource.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <algorithm>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

/// What the tests of the password have in common.
namespace besace::samples {

inline const QString password = u"une phrase à moi"_s;
/// Made quickly: what it takes to guess it is another test's matter.
constexpr crypto::ScryptCost quick { 4, 1, 1 };

/// Also of one that is open: SQLite has no lock on a sealed one.
inline QByteArray bytesOf(const QString& path)
{
    const auto file = FileSource::openSealed(path);
    return (*file)->read(0, (*file)->size()).value();
}

inline NewBadge numbered(int number)
{
    return newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) });
}

inline void change(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline bool isSealedFile(const QString& path)
{
    return bytesOf(path).startsWith("\x89"
                                    "BSEAL\r\n");
}

/// What every file of ours would show: SQLite's own first bytes, and words of the badges in both encodings.
inline QStringList plainFilesIn(const QString& folder, const QStringList& words)
{
    QList<QByteArray> marks { "SQLite format 3" };
    for (const QString& word : words) {
        marks.append(word.toUtf8());
        marks.append({ reinterpret_cast<const char*>(word.utf16()), word.size() * 2 });
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (std::ranges::any_of(marks, [&](const QByteArray& mark) { return bytes.contains(mark); }))
            found.append(file.fileName());
    }
    return found;
}

/// Runs it in a process of its own. @return its exit status
inline int inAnotherProcess(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// A folder with a backpack, plain or with a password, for each test. A test program derives from it.
class SealedBackpack : public QObject {
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = filePath(u"b.besace"_s);
    }
    void end() const { QVERIFY(lock(m_path)); }

    QString filePath(const QString& name) const { return m_folder->filePath(name); }
    Result<Opened> open() const { return openBackpack(m_path, { .now = now(), .badgesIn = badgesIn }); }

    void makePlain(int badges = 3) const
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        for (int i = 1; i <= badges; ++i)
            QVERIFY(backpack.add(numbered(i), now()));
    }

    void makeSealed(int badges = 3) const
    {
        makePlain(badges);
        const auto set = setPassword(m_path, password, quick);
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    }

    QString makeCopy(const QDateTime& when = now()) const
    {
        Progress progress;
        const Result<QString> made = makeLocalBackup(m_path, 5, when, progress);
        return made ? *made : made.error().detail;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace besace::samples
