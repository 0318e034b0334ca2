#include <QGuiApplication>

#include "tests/tools/make_examples/Workshop.h"
#include <cstdio>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: make_examples FOLDER\n", stderr);
        return 2;
    }
    besace::examples::makeExamples(QString::fromLocal8Bit(argv[1]));
    return 0;
}
