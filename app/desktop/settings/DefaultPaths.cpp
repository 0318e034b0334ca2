#include "app/desktop/settings/DefaultPaths.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace besace::defaultPaths {

namespace {

/// Not AppDataLocation: that one would differ between programs of ours that go by another name.
QString folder() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/besace"_s; }

} // namespace

QString backpack() { return folder() + u"/backpack.besace"_s; }

QString trialBackpack() { return folder() + u"/trial.besace"_s; }

} // namespace besace::defaultPaths
