#pragma once

#include "app/desktop/sharing/ShareOptions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace besace {

/// What others will see of the person. Nothing of it is shown before the person says so.
class SharePerson final : public QWidget {
    Q_OBJECT

public:
    explicit SharePerson(QWidget* parent = nullptr);

    void setOptions(const ShareOptions& options);
    /// Puts what stands here into @p options.
    void fill(ShareOptions& options) const;
    /// Shows the picture in that file, where it is one.
    void takePhoto(const QString& path);

signals:
    void changed();

private:
    void layOut();
    void choosePhoto();
    void setPhoto(const QByteArray& photo);
    void sayPhoto(const QString& words);

    QLineEdit* m_name;
    QCheckBox* m_showEmail;
    QLineEdit* m_email;
    QCheckBox* m_showTelephone;
    QLineEdit* m_telephone;
    QPushButton* m_choosePhoto;
    QPushButton* m_removePhoto;
    QLabel* m_photoWords;
    QCheckBox* m_stories;
    QCheckBox* m_skills;
    QByteArray m_photo;
};

} // namespace besace
