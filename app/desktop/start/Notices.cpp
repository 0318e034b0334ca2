#include "app/desktop/start/Notices.h"

#include "app/desktop/backpack/BackpackName.h"
#include "core/wording/RecoveryWording.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <climits>

using namespace Qt::StringLiterals;

namespace besace::notices {

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr int namesShown = 10;
constexpr int shownInButton = 20; ///< characters of a name

QMessageBox* box(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent)
{
    auto* box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

QMessageBox* recovered(const Recovery& recovery, QWidget* parent)
{
    QMessageBox* told
        = box(QMessageBox::Warning, Notices::tr("Your backpack was damaged"), wording::recoveryHeadline(), parent);
    told->setObjectName(u"recovered"_s);
    told->setInformativeText(wording::recoverySentences(recovery, namesShown).join(u'\n'));
    QStringList details = wording::recoverySentences(recovery, INT_MAX);
    details << recovery.setAside << recovery.backup;
    told->setDetailedText(details.join(u'\n').trimmed());
    told->addButton(Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

QMessageBox* noBackup(const Error& error, QWidget* parent)
{
    QMessageBox* told = box(QMessageBox::Information, Notices::tr("No copy of your backpack today"),
        Notices::tr("Besace could not make today's copy of your backpack. Your badges are safe."), parent);
    told->setObjectName(u"noBackup"_s);
    told->setInformativeText(wording::errorSentence(error));
    told->setDetailedText(error.detail);
    told->addButton(Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

QMessageBox* damaged(QWidget* parent)
{
    QMessageBox* asked = box(QMessageBox::Warning, Notices::tr("Your backpack is damaged"),
        Notices::tr("Besace found damage in your backpack. Nothing is thrown away."), parent);
    asked->setObjectName(u"damaged"_s);
    asked->setInformativeText(
        Notices::tr("Besace can put it right now. The window closes and opens again. Let other work end first."));
    asked->addButton(Notices::tr("Put it right"), QMessageBox::AcceptRole);
    asked->addButton(Notices::tr("Later"), QMessageBox::RejectRole);
    return asked;
}

QMessageBox* cannotOpen(const Error& error, const QString& backpackPath, QWidget* parent)
{
    const bool foreign = error.code == Error::Code::Unsupported;
    QMessageBox* told = box(QMessageBox::Warning, Notices::tr("Besace cannot open your backpack"),
        foreign ? Notices::tr(
            "This backpack was made by a newer version of Besace, or it is no backpack. It was not changed.")
                : wording::errorSentence(error),
        parent);
    told->setObjectName(u"cannotOpen"_s);
    told->setInformativeText(backpackPath);
    told->setDetailedText(error.detail);
    told->addButton(parent == nullptr ? Notices::tr("Quit") : Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

QMessageBox* missed(const QString& backpackPath, const QString& other)
{
    QMessageBox* asked = box(QMessageBox::Question, Notices::tr("Your backpack is not there"),
        Notices::tr("The backpack “%1” is not there. Is it on a USB key? Plug the key in.")
            .arg(backpackName(backpackPath)),
        nullptr);
    asked->setObjectName(u"missed"_s);
    asked->setInformativeText(QDir::toNativeSeparators(backpackPath));
    auto* again = asked->addButton(Notices::tr("Try again"), QMessageBox::AcceptRole);
    again->setObjectName(u"tryAgain"_s);
    const QString name = backpackName(other);
    const QString shortName = name.size() > shownInButton ? name.left(shownInButton) + u'…' : name;
    const QString instead
        = QFileInfo(other).isFile() ? Notices::tr("Open “%1”").arg(shortName) : Notices::tr("New backpack");
    asked->addButton(QString(instead).replace(u'&', u"&&"_s), QMessageBox::ActionRole)->setObjectName(u"openOther"_s);
    asked->addButton(Notices::tr("Quit"), QMessageBox::RejectRole);
    asked->setDefaultButton(again);
    return asked;
}

QMessageBox* taken(const QString& path, QWidget* parent)
{
    QMessageBox* told = box(QMessageBox::Information, Notices::tr("New backpack"),
        Notices::tr("There is a file of that name already. Nothing was changed. Choose another name."), parent);
    told->setObjectName(u"taken"_s);
    told->setInformativeText(path);
    told->addButton(Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

QMessageBox* forgotten(const QString& backpackPath, QWidget* parent)
{
    QMessageBox* asked = box(QMessageBox::Question, Notices::tr("A forgotten password"),
        Notices::tr("Nobody can open this backpack without its password. You can make a new one."), parent);
    asked->setObjectName(u"forgottenPassword"_s);
    asked->setInformativeText(Notices::tr("The old file stays where it is, in case you find the password again.\n"
                                          "Did you save a copy on a USB key? Restore it in the new backpack.")
        + u"\n\n"_s + QDir::toNativeSeparators(backpackPath));
    asked->addButton(Notices::tr("Make a new backpack"), QMessageBox::AcceptRole)->setObjectName(u"makeNew"_s);
    asked->setDefaultButton(asked->addButton(Notices::tr("Go back"), QMessageBox::RejectRole));
    return asked;
}

QMessageBox* passwordChanged(PasswordChange::Kind kind, const Result<CopiesChanged>& changed, QWidget* parent)
{
    const bool isRemoved = kind == PasswordChange::Kind::Remove;
    const QString done = isRemoved ? Notices::tr("Done. Your backpack has no password any more.")
                                   : Notices::tr("Done. The new password protects your backpack.");
    QMessageBox* told = box(changed ? QMessageBox::Information : QMessageBox::Warning, Notices::tr("Password"),
        changed ? done : wording::errorSentence(changed.error()), parent);
    told->setObjectName(u"passwordChanged"_s);
    if (changed && !changed->left.isEmpty()) {
        const QString left
            = Notices::tr("%n copy(ies) could not be changed.", nullptr, static_cast<int>(changed->left.size()));
        told->setInformativeText(changed->why ? left + u'\n' + wording::errorSentence(*changed->why) : left);
        told->setDetailedText(changed->left.join(u'\n'));
    }
    told->addButton(Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

QMessageBox* crashed(QWidget* parent)
{
    QMessageBox* told = box(QMessageBox::Information, Notices::tr("Besace stopped suddenly"),
        Notices::tr("Last time, Besace stopped because of a fault. Your badges are safe."), parent);
    told->setObjectName(u"crashed"_s);
    told->setInformativeText(
        Notices::tr("There is a report of it. It holds nothing of your badges. Nothing was sent."));
    told->addButton(Notices::tr("Open the folder"), QMessageBox::ActionRole)->setObjectName(u"openFolder"_s);
    told->addButton(Notices::tr("Erase the report"), QMessageBox::DestructiveRole)->setObjectName(u"eraseReport"_s);
    told->setDefaultButton(told->addButton(Notices::tr("Close"), QMessageBox::RejectRole));
    return told;
}

QMessageBox* unkept(bool words, bool choices, const Error& why, QWidget* parent)
{
    QStringList lost;
    if (words)
        lost << Notices::tr("What you wrote last is not kept yet.");
    if (choices)
        lost << Notices::tr("Your last choices are not kept yet.");
    QMessageBox* asked = box(QMessageBox::Warning, Notices::tr("Not kept yet"), lost.join(u'\n'), parent);
    asked->setObjectName(u"unkept"_s);
    asked->setInformativeText(wording::errorSentence(why));
    auto* again = asked->addButton(Notices::tr("Try again"), QMessageBox::AcceptRole);
    again->setObjectName(u"tryAgain"_s);
    asked->addButton(Notices::tr("Close without keeping"), QMessageBox::DestructiveRole)
        ->setObjectName(u"closeAnyway"_s);
    asked->addButton(Notices::tr("Go back"), QMessageBox::RejectRole);
    asked->setDefaultButton(again);
    return asked;
}

QMessageBox* erased(const std::optional<Error>& error, QWidget* parent)
{
    QString words = Notices::tr("Everything is erased. Besace begins anew.");
    if (error)
        words = Notices::tr("Some files could not be erased. Erase them yourself, or ask for help.");
    if (error && error->code == Error::Code::Gone)
        words = wording::errorSentence(*error);
    QMessageBox* told
        = box(error ? QMessageBox::Warning : QMessageBox::Information, Notices::tr("Erase everything"), words, parent);
    told->setObjectName(u"erased"_s);
    if (error)
        told->setInformativeText(error->detail);
    told->addButton(Notices::tr("Close"), QMessageBox::AcceptRole);
    return told;
}

} // namespace besace::notices
