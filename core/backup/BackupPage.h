#pragma once

#include "core/backpack/Backpack.h"

#include <QLocale>

namespace besace::backup {

/// One line of the list for people: a badge and the paths of its files.
struct PageLine {
    BadgeSummary badge;
    QStringList paths;
};

/// A page of that list, in the locale's language. It needs no script and no other file.
/// @param page from 1 @param pages how many there are
QByteArray listPage(const QList<PageLine>& lines, int page, int pages, const QDateTime& now, const QLocale& locale);

} // namespace besace::backup
