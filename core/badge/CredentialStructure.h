#pragma once

#include "core/base/Json.h"

#include <QStringList>

/// What the data model 2.0 demands of every credential and presentation, whatever it is about. Names of flaws are like
/// those of Flaws: `issuer id`, `evidence type`, `validUntil (before validFrom)`.
/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#basic-concepts
namespace besace {

/// Whether a credential is to be held to the data model 2.0: it names its context, or none of a data model at all.
bool followsDataModel2(const JsonValue& credential);

/// What is wrong with @p credential by itself; contexts are not looked into.
QStringList credentialStructureFlaws(const JsonValue& credential);

/// What is wrong with @p presentation; the credentials in it have their own flaws.
QStringList presentationStructureFlaws(const JsonValue& presentation);

} // namespace besace
