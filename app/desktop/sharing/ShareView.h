#pragma once

#include "app/desktop/sharing/ShareKind.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace besace {

class TextLabel;
struct Draft;

/// Below the preview: what others will see, and whether the file can travel as it is. Both come from what would be
/// saved, never from what was asked for.
class ShareView final : public QWidget {
    Q_OBJECT

public:
    explicit ShareView(QWidget* parent = nullptr);

    void showDraft(const Draft& draft, const Portfolio& portfolio, const ShareKind& kind);
    void showLines(const Draft& draft); ///< of one that could not be made
    void clear(); ///< there is nothing to be saved

signals:
    void reduceWanted();

private:
    void showWeight(const Portfolio& portfolio, const ShareKind& kind, qint64 weight);

    QListWidget* m_lines;
    TextLabel* m_weight;
    QPushButton* m_reduce;
    qint64 m_fullWeight = 0; ///< of the same before the pictures were reduced; 0: not known
    qint64 m_reducedWeight = 0; ///< of the last draft with reduced pictures; 0: the last one had none
};

/// "1.2 MB. By e-mail: yes. In the CEJ app: yes."
/// @param goesIntoCej whether that app takes such files at all
QString weightWords(qint64 weight, bool goesIntoCej);
/// Whether some of those who are to receive it could not.
bool isTooHeavy(qint64 weight, bool goesIntoCej);

} // namespace besace
