#include "core/sharing/Portfolio.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include "tests/core/sharing/HeavyPortfolio.h"
#include <cstdio>

using namespace besace;
using namespace Qt::StringLiterals;

/// How long a portfolio takes as PDF, and what it weighs. With a folder named, the files are written there to be
/// looked at.
static void measure(const char* name, const Portfolio& portfolio, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    const Result<QByteArray> pdf = portfolioPdf(portfolio, progress);
    const qint64 took = timer.elapsed();
    if (!pdf) {
        std::printf("%-12s failed: %s\n", name, qPrintable(pdf.error().detail));
        return;
    }
    std::printf(
        "%-12s %5lld ms %9lld bytes\n", name, static_cast<long long>(took), static_cast<long long>(pdf->size()));
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + QLatin1StringView(name) + u".pdf"_s);
    if (!file.open(QFile::WriteOnly) || file.write(*pdf) != pdf->size())
        std::printf("%s cannot be written\n", qPrintable(file.fileName()));
}

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    measure("warm-up", sample::portfolio(), folder);
    measure("twelve", sample::twelve(), folder);
    measure("hard-to-set", sample::hardToSet(), folder);
    Portfolio portraits = sample::portraits(50);
    measure("portraits", portraits, folder);
    portraits.pictures = Portfolio::Pictures::Reduced;
    measure("reduced", portraits, folder);
    return 0;
}
