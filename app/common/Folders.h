#pragma once

#include <QString>

/// Where a dialog for files begins. The person's own folder where the system has none for that: a folder that is not
/// there would stand in the dialog as the name of a file.
namespace besace {

/// Most badges were downloaded.
QString downloadFolder();
/// What is made here is kept there.
QString documentFolder();

} // namespace besace
