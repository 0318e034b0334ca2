#pragma once

#include "core/backpack/Backpack.h"

#include <QDialog>
#include <QLocale>

class QListWidget;
class QPlainTextEdit;

namespace besace {

class TextLabel;

/// What the organisation's site said on the day of the check, to be read: text only, and nothing is loaded.
class KeptCopyDialog final : public QDialog {
    Q_OBJECT

public:
    KeptCopyDialog(const Badge& badge, QList<KeptDocument> copy, const QLocale& locale, QWidget* parent = nullptr);

private:
    QWidget* makeReading();
    QWidget* makeButtons();
    void showPart(int row);

    QList<KeptDocument> m_copy;
    QLocale m_locale;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    TextLabel* m_place; ///< address and day of the part on show
    TextLabel* m_facts; ///< its digests
};

} // namespace besace
