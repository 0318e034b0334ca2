#pragma once

#include <QByteArrayView>

namespace besace::crypto {

/// Whether an RSA modulus was made by the library of CVE-2017-15361, whose keys others can factor ("ROCA": Nemec et
/// al., The Return of Coppersmith's Attack, section 4). Such a key vouches for nobody.
bool isRocaModulus(QByteArrayView modulus);

} // namespace besace::crypto
