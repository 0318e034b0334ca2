#include "tests/app/desktop/gallery/Missed.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace::gallery {

QStringList missed(const QSet<QString>& kinds)
{
    static const QRegularExpression window(u"class (\\w+) final : public Q(?:Dialog|MainWindow)\\b"_s);
    QStringList found;
    QDirIterator headers(QStringLiteral(WINDOWS), { u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(header.fileName()));
        const QString text = QString::fromUtf8(header.readAll());
        for (auto match = window.globalMatch(text); match.hasNext();) {
            if (const QString name = match.next().captured(1); !kinds.contains(name))
                found << name;
        }
    }
    return found;
}

} // namespace besace::gallery
