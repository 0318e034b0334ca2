#include "app/desktop/start/CrashReport.h"

#include <QDir>
#include <QFile>

#if __has_include(<execinfo.h>)
#define BESACE_HAS_SIGNALS
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace besace::crash {

namespace {

const QString untold = u"besace-crash-new.txt"_s;
const QString told = u"besace-crash.txt"_s;

#ifdef BESACE_HAS_SIGNALS

constexpr std::array signalsWatched { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };
constexpr int deepest = 64; ///< frames
constexpr size_t longestPath = 4096;
constexpr size_t longestLine = 512; ///< of /proc/self/maps; what is longer is cut

// Made ready while all is well: a handler may neither allocate nor ask Qt.
std::array<char, longestPath> reportPath {};
std::array<char, 64> versionLine {};
alignas(std::max_align_t) std::array<char, 64 * 1024> handlerStack {}; ///< the usual one may have run over

// Below: what runs in the handler. Nothing but calls that POSIX allows there, and backtrace(), which glibc's manual
// allows once its library is loaded: watch() sees to that.

/// A file that takes what it is given; a disk that is full changes nothing.
struct Sheet {
    int file = -1;

    void write(const char* bytes, size_t count) const
    {
        while (count > 0) {
            const ssize_t done = ::write(file, bytes, count);
            if (done <= 0)
                return;
            bytes += done;
            count -= static_cast<size_t>(done);
        }
    }
    void write(const char* text) const { write(text, std::strlen(text)); }

    void writeNumber(uint64_t number, unsigned base, int leastDigits) const
    {
        std::array<char, 24> digits {};
        size_t at = digits.size();
        for (int written = 0; number > 0 || written < leastDigits; ++written) {
            digits[--at] = "0123456789abcdef"[number % base];
            number /= base;
        }
        write(digits.data() + at, digits.size() - at);
    }
};

struct Day {
    int64_t year;
    uint64_t month;
    uint64_t day;
};

/// Of the days since 1970: gmtime() may not be called here. The years begin in March, so that a leap day ends one.
Day dayOf(int64_t days)
{
    const int64_t shifted = days + 719468;
    const int64_t era = shifted / 146097;
    const int64_t ofEra = shifted % 146097;
    const int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t month = (5 * ofYear + 2) / 153;
    const bool isNext = month >= 10;
    return { yearOfEra + era * 400 + (isNext ? 1 : 0), static_cast<uint64_t>(isNext ? month - 9 : month + 3),
        static_cast<uint64_t>(ofYear - (153 * month + 2) / 5 + 1) };
}

void writeInstant(const Sheet& sheet)
{
    constexpr int64_t secondsOfDay = 86400;
    const int64_t now = std::time(nullptr);
    const Day day = dayOf(now / secondsOfDay);
    const auto second = static_cast<uint64_t>(now % secondsOfDay);
    sheet.write("When: ");
    sheet.writeNumber(static_cast<uint64_t>(day.year), 10, 4);
    sheet.write("-");
    sheet.writeNumber(day.month, 10, 2);
    sheet.write("-");
    sheet.writeNumber(day.day, 10, 2);
    sheet.write("T");
    sheet.writeNumber(second / 3600, 10, 2);
    sheet.write(":");
    sheet.writeNumber(second / 60 % 60, 10, 2);
    sheet.write(":");
    sheet.writeNumber(second % 60, 10, 2);
    sheet.write("Z\n");
}

void writeAddresses(const Sheet& sheet)
{
    std::array<void*, deepest> frames {};
    const int count = backtrace(frames.data(), deepest);
    sheet.write("Addresses:\n");
    for (int at = 0; at < count; ++at) {
        sheet.write("  0x");
        sheet.writeNumber(reinterpret_cast<uintptr_t>(frames.at(static_cast<size_t>(at))), 16, 1);
        sheet.write("\n");
    }
}

/// A line of /proc/self/maps is `from-to perms offset device inode path`. Only code is told, by its file's name: paths
/// name people.
void writeCodeLine(const Sheet& sheet, const std::array<char, longestLine>& line, size_t length)
{
    const auto* end = static_cast<const char*>(std::memchr(line.data(), ' ', length));
    if (end == nullptr)
        return;
    const auto range = static_cast<size_t>(end - line.data());
    const bool isCode = range + 3 < length && line.at(range + 3) == 'x';
    size_t name = length;
    while (name > 0 && line.at(name - 1) != '/' && line.at(name - 1) != ' ')
        --name;
    if (!isCode || name == length)
        return;
    sheet.write("  ");
    sheet.write(line.data(), range);
    sheet.write(" ");
    sheet.write(line.data() + name, length - name);
    sheet.write("\n");
}

void writeCode(const Sheet& sheet)
{
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return;
    sheet.write("Code:\n");
    std::array<char, longestLine> line {};
    std::array<char, 1024> bytes {};
    size_t length = 0;
    for (ssize_t count = 0; (count = ::read(maps, bytes.data(), bytes.size())) > 0;) {
        for (size_t at = 0; at < static_cast<size_t>(count); ++at) {
            if (bytes.at(at) != '\n') {
                if (length < line.size())
                    line.at(length++) = bytes.at(at);
                continue;
            }
            writeCodeLine(sheet, line, length);
            length = 0;
        }
    }
    ::close(maps);
}

void report(int number)
{
    const Sheet sheet { ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600) };
    if (sheet.file >= 0) {
        sheet.write(versionLine.data());
        writeInstant(sheet);
        sheet.write("Signal: ");
        sheet.writeNumber(static_cast<uint64_t>(number), 10, 1);
        sheet.write("\n");
        writeAddresses(sheet);
        writeCode(sheet);
        ::close(sheet.file);
    }
    ::raise(number); // the system's own way with it: SA_RESETHAND has put that back
}

#endif

} // namespace

void watch([[maybe_unused]] const QString& folder, [[maybe_unused]] const QString& version)
{
#ifdef BESACE_HAS_SIGNALS
    const QByteArray path = QFile::encodeName(folder + u'/' + untold);
    if (path.size() >= static_cast<qsizetype>(reportPath.size()))
        return;
    qstrncpy(reportPath.data(), path.constData(), reportPath.size());
    qstrncpy(versionLine.data(), ("Besace " + version.toUtf8().left(40) + '\n').constData(), versionLine.size());
    std::array<void*, 1> loaded {};
    backtrace(loaded.data(), 1); // loads its library, which a handler may not
    stack_t stack {};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action { };
    action.sa_handler = report;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (const int number : signalsWatched)
        sigaction(number, &action, nullptr);
#endif
}

std::optional<QString> takeNew(const QString& folder)
{
    const QDir place(folder);
    if (!place.exists(untold))
        return std::nullopt;
    QFile::remove(place.filePath(told)); // an older one
    if (!QFile::rename(place.filePath(untold), place.filePath(told)))
        return place.filePath(untold);
    return place.filePath(told);
}

QStringList reports(const QString& folder)
{
    QStringList found;
    for (const QString& name : { told, untold }) {
        if (const QString path = QDir(folder).filePath(name); QFile::exists(path))
            found << path;
    }
    return found;
}

} // namespace besace::crash
