#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// What a JSON document is, before it is read.
enum class Form {
    Other, ///< no badge
    Assertion, ///< Open Badges 0.5 to 2.1
    Credential, ///< a verifiable credential of any kind but the next
    Clr, ///< a Comprehensive Learner Record: itself a credential, with others inside
    Presentation, ///< holds credentials, is none
};

struct Recognition {
    Form form = Form::Other;
    Generation generation = Generation::Unknown;
    QString what; ///< for Other: what it is instead, as far as it says: `BadgeClass`, `Profile`…
};

/// Tells generations apart: context first, then shape (spec-facts of the standards: 1EdTech's validators, Mozilla's
/// parseVersion).
Recognition recognize(const JsonValue& document);

/// The addresses in `@context`, or in `context` where a careless issuer left the @ out.
QStringList contextAddresses(const JsonValue& document);
bool isVc1Context(const QString& address);
bool isVc2Context(const QString& address);
bool isOpenBadges3Context(const QString& address);
bool isOpenBadges2Context(const QString& address); ///< 2.0 or 2.1

} // namespace besace
