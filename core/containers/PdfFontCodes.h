#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <string>

namespace besace {

/// What the codes of one font stand for, as its ToUnicode map says. ISO 32000-1, 9.10.3.
class PdfFontCodes {
public:
    /// @param map the CMap; what cannot be read of it is left out
    /// @param bytesPerCode of the strings that are shown with this font: 1 or 2
    PdfFontCodes(const QByteArray& map, int bytesPerCode);

    /// Codes that the map does not know are left out.
    QString text(const std::string& shown) const;

private:
    void readLine(const QList<QByteArray>& operands);
    void add(uint code, const QString& text);

    QHash<uint, QString> m_texts;
    qsizetype m_added = 0; ///< also those that stand twice: a map may repeat itself
    int m_bytes;
};

} // namespace besace
