#include "core/backpack/PageImage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace besace;

/// Bytes in memory that behave as those of a file.
class tst_PageImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAFile();
    void copiesStayAsTheyAre();
    void cutOffIsGone();
    void zerosBehindTheEnd();
};

static void write(PageImage& image, qint64 offset, const QByteArray& bytes)
{
    image.write(offset, bytes.constData(), bytes.size());
}

/// The same is done to bytes in a row.
void tst_PageImage::isAFile()
{
    constexpr int steps = 2000;
    constexpr int longest = 40'000;
    QRandomGenerator random(7);
    QByteArray file;
    PageImage image;
    for (int step = 0; step < steps; ++step) {
        const int offset = random.bounded(longest);
        const int count = random.bounded(9000);
        if (step % 7 == 0) {
            file.resize(std::min<qsizetype>(file.size(), offset));
            image.resize(file.size());
        } else {
            const QByteArray bytes(count, static_cast<char>(step));
            if (file.size() < offset)
                file.append(offset - file.size(), '\0');
            file.replace(offset, count, bytes);
            write(image, offset, bytes);
        }
        QCOMPARE(image.size(), file.size());
        QCOMPARE(image.read(offset, count), file.mid(offset, count));
    }
    QCOMPARE(image.read(0, image.size()), file);
}

void tst_PageImage::copiesStayAsTheyAre()
{
    PageImage image;
    write(image, 0, QByteArray(10'000, 'a'));
    const PageImage copy = image;
    QVERIFY(image.isSameAs(copy));
    write(image, 5000, "b");
    QVERIFY(!image.isSameAs(copy));
    QVERIFY(!(image == copy));
    QCOMPARE(copy.read(5000, 1), "a");
    write(image, 5000, "a");
    QVERIFY(!image.isSameAs(copy));
    QVERIFY(image == copy);
    image.resize(9999);
    QVERIFY(!(image == copy));
}

void tst_PageImage::cutOffIsGone()
{
    PageImage image;
    write(image, 0, QByteArray(8192, 'a'));
    image.resize(5000);
    image.resize(8192);
    QCOMPARE(image.read(4998, 4), QByteArray("aa\0\0", 4));
}

void tst_PageImage::zerosBehindTheEnd()
{
    PageImage image;
    write(image, 0, "abc");
    QByteArray bytes(5, 'x');
    QVERIFY(!image.read(1, bytes.data(), 5));
    QCOMPARE(bytes, QByteArray("bc\0\0\0", 5));
    QVERIFY(!image.read(100, bytes.data(), 5));
    QCOMPARE(bytes, QByteArray(5, '\0'));
    QVERIFY(image.read(0, bytes.data(), 3));
}

QTEST_GUILESS_MAIN(tst_PageImage)
#include "tst_pageimage.moc"
