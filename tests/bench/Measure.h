#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// How long work takes one thread, in CPU time, which a busy machine changes less than it changes the clock on the
/// wall.
namespace bench {

/// Microseconds for one item: of all passes the one in the middle, the shortest and the longest.
struct Figure {
    double median = 0;
    double shortest = 0;
    double longest = 0;
};

/// What is done to the item with that number; false if it did not come out as it must, which ends the program.
using Work = std::function<bool(size_t item)>;

/// Measures several works on the same items, in turn, pass by pass, so that what slows the machine down for a while
/// slows all of them.
std::vector<Figure> measureInTurn(size_t items, const std::vector<Work>& works);

/// The same figure in CPU time of all threads and by the clock on the wall.
struct TwoClocks {
    Figure cpu;
    Figure wall;
};

/// Does all items at once. What it leaves in the folder, which is its own and empty, is removed when both clocks were
/// read: to remove a file of 100 MB takes a twentieth of the time that it took to fill it.
using WholeWork = std::function<void(const QString& folder)>;

/// Measures works that each do all @p items at once, in turn, @p passes times.
std::vector<TwoClocks> measureWhole(size_t items, int passes, const std::vector<WholeWork>& works);

/// Prints a figure as a line of JSON to standard output, where tables are not.
void printJson(const QString& name, const Figure& figure, const std::optional<Figure>& wall = {});

} // namespace bench
