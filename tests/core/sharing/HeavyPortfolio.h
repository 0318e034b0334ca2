#pragma once

#include <QRandomGenerator>

#include "tests/core/sharing/SamplePortfolio.h"

/// Portfolios that are long, heavy or hard to set.
namespace sample {

/// A picture as a camera makes it: no two pixels are the same.
inline QImage portrait(int number, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(quint32(number) + 1);
    const int hue = number * 37 % 360;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int distance = qMin(255, (qAbs(x - side / 2) + qAbs(y - side / 3)) * 255 / side);
            const QColor colour = QColor::fromHsv(hue, 40 + distance / 2, qBound(0, 250 - distance / 2, 255));
            image.setPixelColor(x, y, colour.lighter(95 + int(random.bounded(10))));
        }
    }
    return image;
}

inline QByteArray bakedPortrait(int number, const QByteArray& payload)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    portrait(number, 320).save(&buffer, "PNG");
    return *bake(png, payload);
}

/// @p count badges whose pictures are photographs of about 200 kB.
inline Portfolio portraits(int count)
{
    Portfolio made = portfolio();
    made.badges.clear();
    for (int i = 0; i < count; ++i) {
        const QString name = u"Badge avec portrait %1"_s.arg(i + 1);
        PortfolioBadge one = badge(name, u"Maison des talents"_s, day(2024, 1 + i % 12, 1));
        one.stored.badge.achievement.description.plain = u"Se présenter devant un groupe, et écouter les autres."_s;
        one.stored.badge.achievement.criteria.narrative.plain = u"- venir\n- parler\n- écouter"_s;
        one.files = { StoredFile { u"portrait.png"_s, bakedPortrait(i, payload(name)) } };
        made.badges += one;
    }
    return made;
}

/// Other scripts, emoji, words without end, and ten thousand characters.
inline Portfolio hardToSet()
{
    Portfolio made = portfolio();
    made.title = u"سيرة ذاتية – 履歴書 – קורות חיים"_s;
    PortfolioBadge& arabic = made.badges[0];
    arabic.stored.badge.name.plain = u"روح الفريق"_s;
    arabic.stored.badge.achievement.description.plain
        = u"قيادة مشروع مع 6 متطوعين (Besace 2026) وتقديمه أمام مجموعة من الناس، ثم شرح ما تم إنجازه بكلمات بسيطة."_s;
    arabic.stored.badge.achievement.criteria.narrative.plain
        = u"- استقبال **20 زائرًا** ؛\n- تدوين طلباتهم ([الدليل](https://guide.example/accueil)) ؛\n- توجيههم.\n\n"
          "> עברית: להקשיב, לסייע ולהפנות."_s;
    PortfolioBadge& japanese = made.badges[1];
    japanese.stored.badge.name.plain = u"受付とおもてなし 😀👨‍👩‍👧🏳️‍🌈"_s;
    japanese.stored.badge.achievement.inLanguage = u"ja"_s;
    japanese.stored.badge.achievement.description.plain
        = u"二十人の来客を迎え、要望を理解し、適切な担当者に案内する。"_s.repeated(12);
    PortfolioBadge& endless = made.badges[2];
    endless.stored.badge.achievement.description.plain
        = u"Reconnaître un départ de feu, donner l’alerte, utiliser un extincteur. 😀 "_s.repeated(140).left(10'000);
    endless.stored.badge.achievement.criteria.narrative.plain = u"Donaudampfschiff"_s.repeated(600) + u"\n\n"_s
        + u"0123456789"_s.repeated(40) + u"\n\n"_s + u"क्षत्रिय ไทย e\u0301\u0323\u0330 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 "_s.repeated(20);
    return made;
}

} // namespace sample
