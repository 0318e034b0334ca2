#include "app/desktop/sharing/SharePerson.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/sharing/ShareFields.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// As small as a photo may be: only whether it can be read is asked.
constexpr int trialPixels = 16;

void bringIntoView(QWidget& part)
{
    for (QWidget* above = part.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&part, 0, space::inside);
    }
}

/// The field is there once its box is ticked.
void tie(QCheckBox& box, QLineEdit& field)
{
    field.setMaxLength(maxShareLineChars);
    field.setAccessibleName(QString(box.text()).remove(u'&'));
    field.setVisible(false);
    QObject::connect(&box, &QCheckBox::toggled, &field, [&field](bool isShown) {
        field.setVisible(isShown);
        if (isShown && field.text().isEmpty())
            field.setFocus();
    });
}

} // namespace

SharePerson::SharePerson(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_showEmail(new QCheckBox(tr("&E-mail address")))
    , m_email(new QLineEdit)
    , m_showTelephone(new QCheckBox(tr("Telep&hone")))
    , m_telephone(new QLineEdit)
    , m_choosePhoto(makeButton(tr("Ph&oto…"), u"picture"_s, ButtonKind::Plain))
    , m_removePhoto(makeButton(tr("Without a photo"), {}, ButtonKind::Quiet))
    , m_photoWords(new QLabel)
    , m_stories(new QCheckBox(tr("“M&y story” of each badge")))
    , m_skills(new QCheckBox(tr("S&kills that I added")))
{
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(maxShareLineChars);
    m_name->setPlaceholderText(tr("Not shown while this is empty"));
    m_showEmail->setObjectName(u"showEmail"_s);
    m_email->setObjectName(u"email"_s);
    m_showTelephone->setObjectName(u"showTelephone"_s);
    m_telephone->setObjectName(u"telephone"_s);
    m_choosePhoto->setObjectName(u"choosePhoto"_s);
    m_removePhoto->setObjectName(u"removePhoto"_s);
    m_photoWords->setObjectName(u"photoWords"_s);
    m_photoWords->setWordWrap(true);
    m_photoWords->setTextFormat(Qt::PlainText);
    m_stories->setObjectName(u"stories"_s);
    m_skills->setObjectName(u"ownSkills"_s);
    tie(*m_showEmail, *m_email);
    tie(*m_showTelephone, *m_telephone);
    layOut();
    setPhoto({});
    for (const QLineEdit* field : { m_name, m_email, m_telephone })
        connect(field, &QLineEdit::textChanged, this, &SharePerson::changed);
    for (const QCheckBox* box : { m_showEmail, m_showTelephone, m_stories, m_skills })
        connect(box, &QCheckBox::toggled, this, &SharePerson::changed);
    connect(m_choosePhoto, &QPushButton::clicked, this, &SharePerson::choosePhoto);
    connect(m_removePhoto, &QPushButton::clicked, this, [this] { setPhoto({}); });
}

void SharePerson::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside / 2);
    addField(*column, tr("Your &name"), *m_name);
    for (QWidget* part : { static_cast<QWidget*>(m_showEmail), static_cast<QWidget*>(m_email),
             static_cast<QWidget*>(m_showTelephone), static_cast<QWidget*>(m_telephone),
             static_cast<QWidget*>(m_stories), static_cast<QWidget*>(m_skills), static_cast<QWidget*>(m_choosePhoto),
             static_cast<QWidget*>(m_photoWords), static_cast<QWidget*>(m_removePhoto) })
        column->addWidget(part);
    for (QPushButton* button : { m_choosePhoto, m_removePhoto })
        button->setAutoDefault(false);
}

void SharePerson::fill(ShareOptions& options) const
{
    options.personName = m_name->text().trimmed();
    options.email = m_email->text().trimmed();
    options.showEmail = m_showEmail->isChecked();
    options.telephone = m_telephone->text().trimmed();
    options.showTelephone = m_showTelephone->isChecked();
    options.photo = m_photo;
    options.showStories = m_stories->isChecked();
    options.showOwnSkills = m_skills->isChecked();
}

void SharePerson::setOptions(const ShareOptions& options)
{
    m_name->setText(options.personName);
    m_email->setText(options.email);
    m_showEmail->setChecked(options.showEmail);
    m_telephone->setText(options.telephone);
    m_showTelephone->setChecked(options.showTelephone);
    m_stories->setChecked(options.showStories);
    m_skills->setChecked(options.showOwnSkills);
    setPhoto(options.photo);
}

void SharePerson::choosePhoto()
{
    auto* dialog = new QFileDialog(this, tr("Choose a photo"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures") + u" (*.png *.jpg *.jpeg *.gif *.webp)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SharePerson::takePhoto);
    dialog->open();
}

void SharePerson::takePhoto(const QString& path)
{
    const Result<QByteArray> photo = readFile(path, limits::maxFileBytes);
    if (!photo && photo.error().code == Error::Code::OpenHere)
        return sayPhoto(wording::errorSentence(photo.error()));
    if (!photo || readPicture(*photo, trialPixels).isNull())
        return sayPhoto(tr("“%1” cannot be read as a picture.").arg(QFileInfo(path).fileName()));
    setPhoto(*photo);
    sayPhoto(tr("The photo is shown: %1").arg(QFileInfo(path).fileName()));
}

void SharePerson::setPhoto(const QByteArray& photo)
{
    const bool isOther = photo != m_photo;
    m_photo = photo;
    m_removePhoto->setVisible(!photo.isEmpty());
    m_photoWords->setVisible(!photo.isEmpty());
    if (!photo.isEmpty())
        m_photoWords->setText(tr("The photo is shown."));
    if (isOther)
        emit changed();
}

void SharePerson::sayPhoto(const QString& words)
{
    m_photoWords->setText(words);
    m_photoWords->show();
    // The column is longer than many a screen, and has its new height only once it is laid out.
    QTimer::singleShot(0, this, [this] {
        if (m_removePhoto->isVisible())
            bringIntoView(*m_removePhoto);
        bringIntoView(*m_photoWords);
    });
    QAccessibleEvent event(m_photoWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace besace
