#include <QGuiApplication>

#include "tests/tools/make_candidates/Candidates.h"
#include <cstdio>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("make_candidates FOLDER\n", stderr);
        return 2;
    }
    besace::candidates::makeCandidates(arguments.at(1));
    return 0;
}
