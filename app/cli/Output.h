#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Json.h"
#include "core/import/Import.h"
#include "core/review/Question.h"

#include <QLocale>
#include <QString>

namespace besace::cli {

/// One line on standard output, UTF-8.
void print(const QString& line);
void print(const JsonObject& line);
/// One line on standard error, for people.
void say(const QString& line);
/// The sentence for an error, on standard error. @return SomethingBad, or WrongUsage where a file that the caller named
/// for our own use cannot be had
int fail(const Error& error);

/// For dates. @param language `fr` or `en`
QLocale localeFor(const QString& language);

/// A string, or null where it is empty.
JsonValue orNull(const QString& text);

/// Whether what is printed is in a backpack, or was only looked at.
enum class Keeping { Backpack, Nowhere };

/// The line of cli.md for one badge, or for a file without one.
JsonObject itemJson(const ImportItem& item, const QString& language);
/// The same for people.
void printItem(const ImportItem& item, const QString& language, Keeping keeping);

/// Where the document that a badge came in says something else than the badge: `contradictions`, appended to the line
/// of a badge, and the same for people.
JsonObject withContradictions(JsonObject line, const QList<Question>& contradictions, const QString& language);
void printContradictions(const QList<Question>& contradictions, const QString& language);

/// The headline, the six checks and when they were made.
void printReport(const VerificationReport& report, const Badge& badge, const QString& language, Keeping keeping);
/// One of its `checks`.
JsonObject checkJson(const Check& check);
/// `id`, `name`, `domain`
JsonObject issuerJson(const Profile& issuer, const QString& language);
/// `checks` … `online`, appended to a line.
void appendReport(JsonObject& line, const VerificationReport& report);
/// What the badge says of itself: `generation` … `validUntil`.
void appendBadge(JsonObject& line, const Badge& badge, const QString& language);

/// `[{"change": …, "detail": …}, …]`
JsonArray changesJson(const QList<Change>& changes);
JsonObject summaryJson(const BadgeSummary& badge);
QString summaryLine(const BadgeSummary& badge, const QString& language);

/// Collects the exit status over many badges: something bad wins over something unchecked.
class ExitStatus {
public:
    void add(State state);
    void addError() { m_bad = true; }
    int value() const;

private:
    bool m_bad = false;
    bool m_unchecked = false;
};

} // namespace besace::cli
