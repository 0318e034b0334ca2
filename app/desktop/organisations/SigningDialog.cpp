#include "app/desktop/organisations/SigningDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "core/base/Limits.h"
#include "core/wording/Wording.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Result<crypto::SigningKey> makeKey(const QString& path)
{
    Result<crypto::SigningKey> key = crypto::SigningKey::make();
    if (!key)
        return key;
    const Result<void> written = key->write(path);
    return written ? key : Result<crypto::SigningKey>(written.error());
}

} // namespace

SigningDialog::SigningDialog(QString keyPath, const QString& maker, QWidget* parent)
    : QDialog(parent)
    , m_keyPath(std::move(keyPath))
    , m_maker(new QLineEdit(maker))
    , m_source(new QLineEdit)
    , m_status(new SpokenLabel)
    , m_sign(makeButton(tr("Sign and &save…"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Sign the list"));
    m_maker->setObjectName(u"listMaker"_s);
    m_maker->setMaxLength(limits::maxComparedNameChars);
    m_source->setObjectName(u"listSource"_s);
    m_source->setMaxLength(limits::maxAddressChars);
    m_source->setLayoutDirection(Qt::LeftToRight);
    m_status->setObjectName(u"signingStatus"_s);
    m_status->hide();
    m_sign->setObjectName(u"signList"_s);
    m_sign->setDefault(true);
    QPushButton* cancel = makeButton(tr("Ca&ncel"), {}, ButtonKind::Plain);
    cancel->setAutoDefault(false);
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(tr("A signature shows that the list comes from you, and that nobody changed it. "
                       "Whoever takes it once then takes your later lists, and no others."));
    auto* aboutKey = new TextLabel(TextSize::Body, Ink::Muted, false);
    aboutKey->setObjectName(u"aboutKey"_s);
    aboutKey->setSelectable();
    aboutKey->setWords(wordsOfKey());

    auto* body = new DialogBody(*this);
    QVBoxLayout& column = *body->column();
    column.addWidget(words);
    column.addWidget(fieldName(tr("Name of your &organisation"), *m_maker));
    column.addWidget(m_maker);
    column.addWidget(fieldName(tr("&Where the list can be had (you may leave it out)"), *m_source));
    column.addWidget(m_source);
    column.addWidget(aboutKey);
    column.addWidget(m_status);
    column.addStretch();
    layOutDialog(*this, *body, { cancel, m_sign });
    connect(m_maker, &QLineEdit::textChanged, this, &SigningDialog::updateButtons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &SigningDialog::takeKey);
    m_maker->setFocus();
    updateButtons();
}

QString SigningDialog::wordsOfKey() const
{
    if (const Result<crypto::SigningKey> key = crypto::SigningKey::read(m_keyPath))
        return tr("Your key: %1").arg(breakable(key->multikey()));
    return tr("Besace makes your key now, in the file “%1”. Keep this file to yourself, and keep a copy of it. "
              "Without it, nobody takes your later lists.")
        .arg(breakable(m_keyPath));
}

QString SigningDialog::maker() const { return m_maker->text().simplified(); }

QString SigningDialog::source() const { return m_source->text().trimmed(); }

/// What cannot be read is not made anew: those who know the old key would not take the list.
void SigningDialog::takeKey()
{
    const Result<crypto::SigningKey> key
        = QFileInfo::exists(m_keyPath) ? crypto::SigningKey::read(m_keyPath) : makeKey(m_keyPath);
    if (key) {
        m_key = *key;
        return accept();
    }
    m_status->show();
    m_status->say(wording::errorSentence(key.error()));
}

void SigningDialog::updateButtons() { m_sign->setEnabled(!maker().isEmpty()); }

} // namespace besace
